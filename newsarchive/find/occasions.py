"""What a date on a page is the date of: its publication, its last change, or something else.

The words around a date say it: labels before (发布时间：), words after (更新), the page of a newspaper
(09版). All on text folded by newsarchive.folding.fold_chars.
"""

import re
from typing import Literal

Occasion = Literal["published", "drafted", "updated", "page", "none", "other"]
"""Labelled as publication; as an office's or an editor's step before it; as last change; followed by the
page of a newspaper; unlabelled; of something else."""


def _any(words: str) -> str:
    """An alternation of the words, longest first."""
    return "|".join(sorted(words.split(), key=len, reverse=True))


def _spaced(words: str) -> str:
    """An alternation of the words, whose characters may be set apart to fill a column."""
    return "|".join(r"\s{0,3}".join(word) for word in words.split())


TIME = r"\s?(?:的|时|日)?(?:时\s{0,3}间|日\s{0,3}期)"
CLOSE = r"\s{0,3}[:∶\ufe30/|]?\s{0,3}[\])】]?\s{0,2}[(\[【<]?\s{0,2}$"
START = r"(?:^|[^\w]|\d)"  # 活动时间 is another label than 时间

STEPS = _any(
    """
    发布 发表 发稿 发帖 发出 上载 刊发 刊登 刊出 刊载 登载 出版 上传 上网 上线 公布 公告 张贴 推送 报道 新闻
    文章 稿件 信息 原文 首发
    """
)
SHORT = _spaced("时间 日期 发布 发表 发稿 刊发 刊登 出版 上载")
PUBLISHED = re.compile(
    rf"(?:(?:{STEPS}){TIME}|(?:发布|发表|刊发|刊登|首发|刊载|原载|上载|出版)[于在]"
    rf"|{START}(?:{SHORT}|posted|published?|date|time|release|on)"
    rf"|(?:published|posted|release|publish|publication)\s(?:on|at|date|time)|pubdate){CLOSE}"
)
EARLY_STEPS = _any("成文 印发 生成 创建 录入 添加 建立 建档 提交 撰稿 投稿 发文 公开 入库 上稿 制作")
DRAFTED = re.compile(f"(?:{EARLY_STEPS}){TIME}{CLOSE}")
UPDATED = re.compile(
    rf"(?:(?:更\s?新|修改|更改|修订|异动)(?:{TIME}|[于在])?|(?:编辑|变更|维护)(?:{TIME}|[于在])"
    rf"|(?:last\s)?(?:updated?|modified|revised)(?:\s(?:on|at|time|date))?){CLOSE}"
)
EVENTS = _any(
    """
    活动 会议 演出 开始 结束 开幕 闭幕 截止 截至 报名 比赛 开赛 北京 当地 生效 实施 施行 执行 有效 废止 失效
    出生 回复 答复 评论 留言 提问 咨询 来信 办理 签发 拍摄 摄于 展览 展出 上映 首播 直播 注册 加入 登录 登陆
    打印 下载 浏览 访问 抓取 查询 审核 受理 立案 开庭 举办 举行 培训 考试 面试 笔试 集合 出发 开标 投标 交货
    现在 目前 系统 服务器 今天 今日 此刻 页面生成 开放 营业 服务 工作 采访 签约 中标 公示 起始 终止 预计 完成
    竣工 开工 交付 检查 调查 案发 发生
    """
)
OTHER = re.compile(
    rf"(?:(?:{EVENTS})(?:{TIME}|期限|[于自至是]){CLOSE}"
    rf"|(?:活动|会议|演出|开幕|截止|报名|拍摄|摄|出生|实施|施行|生效|展览|签发|举办|考试|开庭)[:∶]{CLOSE}"
    rf"|(?:[现今]在?[天日]?是|截[至止]|期限|任期|北京时间|当地时间){CLOSE}|(?:(?<![来转摘选发出])自|[至到从])\s?$)"
)
CALENDAR = re.compile(r"[农阴]历|(?:今天|今日|现在)是|(?:现在|当前)时间|欢迎(?:您|光临|访问)")
"""What is said beside the clock at the top of a page."""
TOP = re.compile(
    r"天气(?!网|预报|频道)|气温|℃|设为首页|加入收藏|收藏本站|加入最爱|手机版|登[录入]|注册|繁体|简体"
)
"""What else stands there, unless a byline does."""

NO_LABEL = r"(?!\s?(?:时间|日期|[于在:会者人机]))"
LATER = re.compile(
    rf"\s{{0,2}}[)\]】]?\s{{0,2}}(?:cst|hkt)?\s?已?(?:更新|修改|修订|updated?|last update){NO_LABEL}"
)
EARLIER = re.compile(
    r"\s{0,2}[)\]】]?\s{0,2}(?:(?:发布|发表|刊发|刊登|首发|出版|上传|上载|发稿|posted|published)(?!\w)"
    r"|(?:发布|发表|刊发|刊登|首发)[于在])"
)
REPORT = re.compile(r"\s{0,2}(?:报道|报导)(?!\w)")
"""Only of a clock, or of a date that begins its line; 江湾网4月29日报道 is a dateline."""
NEWSPAPER = re.compile(
    r"[\s,:]{0,3}[(第]?\s{0,2}(?:[a-z]?\d{1,3}|[a-z]\d{0,3}|[〇一二三四五六七八九十]{1,3})\s{0,2}[版叠]"
)
ONWARD = re.compile(
    r"\s{0,2}(?:至|到|起(?!\w)|[~—–-]{1,2}\s{0,2}\d|以[前后]|之[前后]|[前后](?!\w)|期间|止(?!\w))"
)
TOLD = re.compile(r"\s{0,2}(?:讯|电[(,:\s]|消息|报道|报导|凌晨|上午|中午|下午|傍晚|晚(?!报)|夜|在(?!线)|,\S)")


def tell_occasion(before: str, after: str, *, clock: bool = True) -> Occasion:
    """What the words before and after a date say of it.

    clock: a time of day stands beside the date; one without may be part of a sentence.

    >>> tell_occasion("来源:新华网 发布时间:", ""), tell_occasion("", " 更新"), tell_occasion("活动时间:", "")
    ('published', 'updated', 'other')
    """
    near = before[-18:].rstrip()
    if NEWSPAPER.match(after):
        return "page"
    if (near and UPDATED.search(near)) or LATER.match(after):
        return "updated"
    if near and OTHER.search(near):
        return "other"
    if near and PUBLISHED.search(near):
        return "published"
    if EARLIER.match(after) or (REPORT.match(after) and (clock or not near)):
        return "published"
    if near and DRAFTED.search(near):
        return "drafted"
    return "other" if ONWARD.match(after) or (not clock and TOLD.match(after)) else "none"
