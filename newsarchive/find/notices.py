"""Lines that are no part of a story: notices, bylines, headings of other stories, the page's foot.

Each pattern states a habit of Chinese news pages at large, never one site's wording. All are matched on
folded lines (Line.folded), so that one spelling covers the mainland, Hong Kong and Taiwan.
Headings must fill their line, so that a sentence that merely mentions 版权 stays.
"""

import re

from newsarchive.find.words import any_of

SUBJECT = any_of(
    """
        相关 延伸 推荐 扩展 拓展 更多 精彩 热门 热点 热搜 热议 最新 猜你 你可能 您可能 你或许 您或许
        你也 您或 编辑 小编 为你 为您 其他 其它 往期 同类 同城 本类 本栏 本版 本频道 大家都在 大家 网友
        随机 近期 焦点 独家 站内 人气 图片 视频 影音 专题 今日 24小时 一周 本周 月度 上一 下一 点击
        排行 阅读 关联 同日 历史
    """
)
OBJECT = any_of(
    """
        新闻 阅读 链接 连结 报道 报导 文章 内容 资讯 推荐 精选 专题 热图 还会 也会 会喜欢 想看 喜欢
        感兴趣 也在看 都在看 看过 回顾 评论 搜索 点评 留言 热文 排行 排行榜 播报 猛料 篇 条 则 视频
        影片 图集 关键字 关键词 标签 点阅 主题 话题 稿件 信息 帖子 热帖 新闻榜 点击榜 阅读榜 榜单 资料
        作品 看点 头条 热词 热榜
    """
)
OTHER_STORIES = re.compile(
    rf"""[\W_]* (?:
      (?:[\u4e00-\u9fff]{{0,6}}相关|{SUBJECT}) \s?[·|/-]?\s? (?:{OBJECT}) [^。,;!?]{{0,8}}
    | (?:延伸|推荐|扩展|拓展|相关)(?:阅读|新闻|报道|报导|链接|连结)\s*:.*
    | 以下(?:新闻|内容|资讯|文章)?由.{{0,12}}(?:提供|推荐)
    | (?:点击)?进入.{{0,6}}专题.{{0,12}} | 相关(?:资讯|内容|报道)请关注.{{0,30}}
    | 看更多.{{0,12}} | 看了又看 | 阅读原文 | 查看原文 | 繼?继续阅读 | 参考资料:?
    | (?:我要|发表|添加|参与|网友|用户|读者|最新|热门)?(?:评论|留言|跟帖|讨论|回应)[\s\d(:·)条则区]*
    | 你可能也(?:喜欢|感兴趣).{{0,8}} | 其他人也在看 | 大家都在看 | 看过本文的人.{{0,12}}
    ) [\W_]* (?:更多)? [\W_]*""",
    re.VERBOSE,
)
COMMENTS = re.compile(r"[\W_]*(?:网友|读者|用户|最新|热门|全部|精彩)(?:评论|留言|跟帖|回应)[\s\d(:条则)]*")
LEGAL = re.compile(
    r"[^。,]{0,16}?(?:免责|版权|法律|特别|平台|本站|转载|[\W_])(?:声明|申明)\s*(?:[:】\])].*)?|声明:.*|凡(?:本[网站报刊])?.{0,4}注明.{0,6}(?:来源|转载).*",
    re.DOTALL,
)

INVITATION = any_of(
    """
    更多 还想看 想看 想了解 想知道 欲知 快来 快加入 立即 马上 安装 欢迎 点击 长按 扫 请扫 微信 关注 下载
    加入 追踪 订阅 打开 按此 立刻 喜欢 搜索 新闻送上来 手机
    """
)
OFFER = any_of(
    """
    二维码 公众号 客户端 app 扫一扫 官方微信 官方微博 微信号 粉丝团 line 下载 订阅 关注 猛料 频道 按赞
    telegram facebook fb ig youtube 好友 手机版
    """
)
MATTER = any_of(
    """
    以上 本文 本网 本站 本报 本刊 凡 此文 文章 转载 部分 图片 该文 特此 内容 版权 著作 声明 原创 如
    未经 上述 文中
    """
)
RIGHT = any_of(
    """
    不代表 与本网 与本站 与本报 侵权 联系删除 版权归 注明来源 注明出处 不构成 法律责任 追究 不得转载
    未经授权 未经许可 未经允许 授权转载 仅供参考 立场无关 所有,未经 享有版权 同本网联系 与本网联系
    与我们联系 与本站联系
    """
)
PROMOTION = re.compile(
    rf"""[\W_]* (?:
      (?:{INVITATION})
      .{{0,60}} (?:{OFFER}) .{{0,80}}
    | .{{0,40}} (?:下载|扫码|扫描|搜索|关注).{{0,24}} (?:app|客户端|公众号|二维码|应用商店)[^。]{{0,24}}
    | [^。,:]{{0,14}}(?:公众号|官方微信|官方微博|(?:新闻|手机)客户端)
    | .{{0,60}} 扫描.{{0,12}}二维码.{{0,12}}(?:关注|下载|加入)[^。]{{0,60}} 。?
    | (?:你|您)的浏览器.{{0,20}}(?:不支持|无法|版本).{{0,30}}
    | (?:更多|喜欢这篇|想看更多).{{0,60}} app.{{0,12}}(?:搜|下载).{{0,40}}
    ) $""",
    re.VERBOSE | re.DOTALL,
)
RIGHTS = re.compile(
    rf"""[\W\d_]* (?:(?:免责|版权|特别)?[声申]明[\W_]{{1,4}})? (?:
      (?:{MATTER}) .{{0,80}}
      (?:{RIGHT})
      .{{0,200}}
    | 未经.{{0,12}}(?:授权|许可|书面|允许|同意).{{0,60}}
    | [^。]{{0,30}}(?:版权所有|严禁转载|不得转载|谢绝转载|禁止转载|请勿转载|欢迎转载|转载请注明).{{0,80}}
    ) $""",
    re.VERBOSE | re.DOTALL,
)
FOOTER = re.compile(
    r"icp[备证]|网安备|版权所有|copyright|all rights reserved|许可证[编号:]|经营许可|备案号|"
    r"举报电话|举报邮箱|举报热线|客服电话|客服热线|新闻热线:|广告热线:|服务热线:|"
    r"增值电信业务|建议使用.{0,20}浏览器"
)
BYLINE = re.compile(
    r"(?:来\s?源|稿源|转载自|作\s?者|编\s?辑|责\s?编|发布时间|时\s?间|发布于|发布|日\s?期|字号|更新|出处|选稿)\s*:|"
    r"(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?[\st|]{0,4}(?:\(?(?:星期|周)[一二三四五六日天]\)?\s*)?\d{1,2}[:时]\d\d|"
    r"(?:19|20)\d\d \d{1,2}[-/]\s?\d{1,2} \d{1,2}:\d\d|"
    r"\d{1,2}:\d\d(?::\d\d)?\s{1,3}(?:19|20)\d\d\s?[-/.年]\s?\d|"
    r"\d{1,2}月\d{1,2}日\s*\d{1,2}:\d\d"
)

MAY_BE_BYLINE = re.compile("[:：﹕时時]")
"""What a line as printed has, if it has BYLINE folded."""

EDITED = re.compile(r"[\[【(\s]{0,3}责(?:任编辑|编)\s{0,2}[:|/]")

MAX_COMMENTS = 20  # characters of a heading of comments
MAX_HEADING = 60  # characters of a heading of other stories
MAX_NOTICE = 300  # characters of a promotion or a legal notice


GATE = re.compile("[码号端app扫微赞频载转版权授责侵联器店证热备案c务]")
MAY_BE_NOTICE = re.compile(
    "[码碼号號端扫掃微赞讚贊频頻载載转轉版权權授责責侵联聯器店证証證热熱备備案务務aApPcClLfFiItT"
    "ª\u02b0-\u02ff\u2070-\u24ff\uf900-\ufaff\uff21-\uff5a\U0001d400-\U0001d7ff\U0002f800-\U0002fa1f]"
)
"""What a text as printed has, if it has them folded; the ranges hold letters in other dress."""
GATE_WORDS = ("line", "fb", "ig", "tele", "tube")
"""One of which every promotion, statement of rights or foot of a page holds, and few paragraphs."""


def is_notice(folded: str) -> bool:
    """Claims that a line promotes the site, states rights, or is the page's foot.

    >>> is_notice("更多新闻请下载本报app"), is_notice("警方提醒,下载陌生软件前要核实来源。")
    (True, False)
    """
    if len(folded) > MAX_NOTICE:
        return False
    if GATE.search(folded) is None and not any(word in folded for word in GATE_WORDS):
        return False
    return bool(PROMOTION.match(folded) or RIGHTS.match(folded) or FOOTER.search(folded))


def opens_other_stories(folded: str) -> bool:
    """Claims that a line heads a block of other stories or comments.

    >>> opens_other_stories("▌延伸阅读"), opens_other_stories("相关部门负责人介绍")
    (True, False)
    """
    return len(folded) <= MAX_HEADING and OTHER_STORIES.fullmatch(folded) is not None


def opens_comments(folded: str) -> bool:
    """Claims that a line heads what readers wrote, after which nothing of a story follows.

    >>> opens_comments("网友评论(12)"), opens_comments("评论")
    (True, False)
    """
    return len(folded) <= MAX_COMMENTS and COMMENTS.fullmatch(folded) is not None


def opens_legal_notice(folded: str) -> bool:
    """Claims that a line begins a disclaimer; within a story it may be what a company stated.

    >>> opens_legal_notice("某某网版权与免责声明:"), opens_legal_notice("他声明放弃继承。")
    (True, False)
    """
    return len(folded) <= MAX_NOTICE and "明" in folded and LEGAL.fullmatch(folded) is not None


def closes_story(folded: str) -> bool:
    """Claims that a line names the editor in charge, after whom nothing of a story follows.

    >>> closes_story("(责任编辑:王小五)"), closes_story("责任编辑要把好关。")
    (True, False)
    """
    return "责" in folded[:4] and EDITED.match(folded) is not None


def is_byline(folded: str) -> bool:
    """Claims that a line states time, source or people rather than telling something.

    >>> is_byline("2020年4月29日 20:33 来源:未知"), is_byline("时间过得很快。")
    (True, False)
    """
    if "。" in folded or not (":" in folded or "时" in folded):  # one of which all its forms have
        return False
    return BYLINE.search(folded) is not None


def is_footer(folded: str) -> bool:
    """Claims that a line belongs to the page's foot: licences, copyright, hot lines."""
    return FOOTER.search(folded) is not None
