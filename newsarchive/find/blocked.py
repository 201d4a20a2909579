"""Pages that are no news at all: challenges, block pages, "not found" pages whatever their status, shells.

Words such as 验证码 or 404 stand on ordinary pages too, so they are looked for only where there is hardly any
running text, in the title and in short lines of their own.
"""

import re

from newsarchive.find.layout import Layout
from newsarchive.folding import fold_chars
from newsarchive.values import Found, Kind

# Both are matched on folded text: lower case, half width, Simplified.
MISSING = re.compile(
    r"""(?:页面|网页|文章|内容|稿件|新闻|信息|资讯|文件|链接|连结|地址|网址)[^。!]{0,14}?
        (?:不存在|没有找到|未找到|找不到|[已被]{1,2}(?:删除|移除)|已[下撤][线架稿]
        |已失效|已过期|无法访问|不见了|走丢|丢失|暂时无法|迷路)
    |(?:找不到|没有找到|未找到|无法找到|未能找到)[^。]{0,16}(?:页|文章|内容|文件|资源|资料|网址)
    |(?:^|\D)404(?:\D|$)|not\ found|(?:page|file).{0,30}(?:does\ not\ exist|cannot\ be\ found|removed)
    |抱歉.{0,24}(?:删除|不存在|找不到|不见|走丢)|参数错误|(?:资源|对象|记录|栏目)不存在""",
    re.X,
)
BLOCKED = re.compile(
    r"""just\ a\ moment|attention\ required|checking\ your\ browser
    |verify(?:ing)?\ (?:you\ are|that\ you).{0,10}human
    |(?:开启|启用|打开|允许|支持)\s*(?:浏览器的?)?\s*(?:java\s?script|cookie)
    |(?:enable|turn\ on)\ (?:java\s?script\ and|cookies)
    |(?:安全|人机|身份|滑动|行为|访问)(?:验证|校验)|拖动.{0,8}滑块|完成.{0,8}验证|输入.{0,6}验证码.{0,12}(?:继续|访问)
    |(?:访问|请求|操作)(?:过于|太过?)?频[繁率]|(?:访问|请求)[^。]{0,12}(?:拒绝|拦截|阻断|禁止|受限|异常|威胁)
    |(?:拒绝|禁止|限制)访问|您的?\s?ip.{0,20}(?:限制|封|禁|异常)|流量异常
    |403\ forbidden|access\ denied|request\ (?:blocked|rejected)|forbidden|防火墙|云防护|创宇盾|安全狗|云锁
    |web\ application\ firewall|\bwaf\b|ddos""",
    re.X,
)
CHALLENGE_CODE = re.compile(
    rb"acw_sc__v2|var arg1=|__jsl_clearance|_\$jsl|HMF_CI|cf-chl|cf_chl_|challenge-platform|safeline|"
    rb"slidecaptcha|geetest|aliyun_waf|TencentCaptcha|yundun"
)
SETS_COOKIE = re.compile(rb"document\s*[.\[]\s*[\"']?cookie")
REFRESH = re.compile(
    rb"<meta[^>]{0,80}http-equiv=[\"']?refresh[^>]{0,80}content=[\"']?\s*([0-9]{1,2})\s*[;,]\s*url", re.I
)
RELOADS = re.compile(
    rb"location(?:\.(?:href|hash|search|pathname))?\s*=[^=]|location\.(?:replace|reload|assign)\s*\("
)
NEEDS_SCRIPT = re.compile(
    rb"<div[^>]{0,80}id=[\"']?(?:app|root|__next|__nuxt)\b|enable JavaScript to run", re.I
)
SCRIPT = re.compile(rb"<script\b", re.I)

RUNNING = 200.0
"""Weight of running text, in characters, from which a page is read as news whatever words it has."""
SHORT = 90
"""Characters of the line a page says such a thing in."""
FEW = 120
"""Characters of text below which a page shows nothing by itself."""
FIRST = 40_000
"""Bytes in which a challenge's code stands: such pages are small."""
REFUSALS = frozenset({401, 403, 412, 418, 429, 503, 512, 521})
GONE = frozenset({404, 410})


def find_block(layout: Layout) -> Found[Kind] | None:
    """What a page is that is no news, and how one sees it; None where it may be news."""
    page = layout.page
    if page.status in GONE:
        return Found("missing", f"the server answered {page.status}")
    if sum(layout.weights) >= RUNNING:
        return None
    shown = layout.shown
    if page.status in REFUSALS and shown < 2000:
        return Found("challenge", f"the server answered {page.status}")
    if shown < 1000 and (code := CHALLENGE_CODE.search(page.markup, 0, FIRST)) is not None:
        return Found("challenge", f"the page holds the code of a challenge ({code[0].decode('ascii')})")
    for saying in [page.title_tag, *(line.text for line in page.lines[:80] if not line.linked)]:
        folded = fold_chars(saying) if len(saying) <= SHORT else ""
        if shown < 1000 and BLOCKED.search(folded):
            return Found("challenge", f"the page says {saying!r}")
        if MISSING.search(folded):
            return Found("missing", f"the page says {saying!r}")
    return find_stub(layout) if shown < FEW and not layout.page.pictures else None


def find_stub(layout: Layout) -> Found[Kind] | None:
    """What a page is that shows next to nothing: forwards elsewhere, waits for its scripts, or is empty."""
    markup = layout.page.markup
    if REFRESH.search(markup, 0, FIRST):
        return Found("missing", "the page only forwards to another")
    reloads = RELOADS.search(markup, 0, FIRST) is not None
    if reloads and SETS_COOKIE.search(markup, 0, FIRST):
        return Found("challenge", "a script sets a cookie and loads the page again")
    if NEEDS_SCRIPT.search(markup):
        return Found("shell", "the text is made by scripts only")
    if reloads and len(markup) < 8000:
        return Found("missing", "a script only forwards to another page")
    return None


def has_scripts(layout: Layout) -> bool:
    """Claims that a page runs scripts, which may make what it does not show by itself."""
    return SCRIPT.search(layout.page.markup) is not None
