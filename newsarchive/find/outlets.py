"""Outlets: what a page names as its source, with or without a label, and how its name is cut out.

Works on text folded by newsarchive.folding.fold_chars.
"""

import re

from newsarchive.find.labels import RUN_MARK
from newsarchive.find.words import read_words
from newsarchive.folding import fold_chars

# How the names of Chinese media end, 2004-2025: papers, agencies, stations, sites, apps, accounts.
ENDING = re.compile(
    r"(?:报|报社|报网|报业|社|网|网站|经济报道|在线|热线|中文站|台|之声|之音|新闻|资讯|频道|客户端|周刊|月刊|杂志|期刊|学刊|画报|画刊|导刊|传媒|"
    r"融媒体?(?:中心)?|媒体|公众号|微信号?|微博|官微|发布|头条|号外|通讯|观察|财经|娱乐|体育|科技|汽车|音乐|门户|平台|百科|论坛|社区|"
    r"博客|专栏|综合|整理|plus|app|news|tv|daily|times|post|online|\.com|\.cn|\.net)(?:[(《\[].{1,14})?$"
)
NOT_MEDIA = re.compile(
    r".*(?:[预通举播情捷简申上填呈海]报|[公会旅]社|合作社|旅行社|[上联入]网|[阳舞平后灶站作讲柜看擂炮月火望吧]台|官网|听新闻|看新闻|读新闻)|.*(?:下载|打开|安装|分享|关注|请[上看搜到至]|尽在|天文台).*|(?:新浪|腾讯|人民|搜狐|网易)?(?:微博|微信|博客|空间)|(?:人人|开心|豆瓣)网|[海公汇电喜]报|"
    # Parts of a portal stand where outlets stand but name none.
    r"(?:国内|国际|社会|本地|地方|时政|财经|娱乐|体育|科技|教育|健康|汽车|旅游|军事|生活|文化|今日|最新|热门|热点|相关|推荐|其他|更多|"
    r"综合|图片|视频|滚动|即时|实时|各地|行业|公司|企业|要闻|头条|房产|时尚|民生|港澳|两岸|台湾|大陆|市场|产业|股市|要|新|焦点|独家|政治|"
    r"新闻|全部|查看|发表|网友|我要|参与|精彩)?"
    r"(?:新闻|资讯|频道|要闻|财经|观察|评论|专栏|头条|娱乐|体育|科技|汽车|音乐|论坛|社区|博客|发布|通讯|平台|媒体|发布会)|.*(?:首页|主页)"
)
# Tools after a value: some wherever they stand, words that names hold as well only where a word begins.
NOISE = re.compile(
    r"返回[^,。]{0,8},查看更多|返回[^,。]{0,6}(?:首页|列表)|已有\d|参与互动|举报|我要评论|我来说两句|发表评论|打印|字号|字体|手机看|扫码|听新闻|大中小|"
    r"(?<![^ \ue000\])】|/丨·\d])"
    r"(?:评论(?![员部])|分享|收藏|关注|订阅|纠错|阅读|浏览|点击|查看|人气|放大|缩小|更多|转发|保存)"
)
STAMP = re.compile(
    r"(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月](?: ?\d{1,2}日?)?|\d{1,2}月\d{1,2}日|\d\d-\d{1,2}-\d{1,2}|"
    r"\d{1,2}[-/]\d{1,2} ?\d{1,2}:\d\d|\d{1,2}:\d\d|"
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2},? (?:19|20)\d\d"
)
TIME = re.compile(
    r"(?:(?:19|20)?\d\d ?[-/.年] ?)?\d{1,2} ?[-/.月] ?\d{1,2} ?日?|"
    r"\d{1,2}[:时]\d{1,2}(?:[:分]\d{1,2})?[秒分]?|(?:19|20)\d\d年?|"
    r"(?:星期|周|礼拜)[一二三四五六日天]|[上下]午|\d+ ?(?:分钟|小时|天)前|刚刚|昨天|今天|\bet\b|\b[ap]m\b|"
    r"(?:来自|发表于|发布于|发自|ip属地|属地) ?[:\ue000]? ?[\u4e00-\u9fff]{0,6}"
)
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s\ue000]*")
SENTENCE = re.compile(r"[,。!?;，！？；]")
BRACKETS = {"[": "]", "【": "】", "(": ")", "〔": "〕", "「": "」", "<": ">"}


def is_outlet(folded: str) -> bool:
    """Claims that a word by itself reads as the name of a medium.

    >>> is_outlet("江城晚报"), is_outlet("新华社"), is_outlet("国内新闻"), is_outlet("王五")
    (True, True, False, False)
    """
    bare = folded.strip("《》[] ")
    if not 2 <= len(bare) <= 24 or SENTENCE.search(bare):
        return False
    if bare in read_words("outlets"):
        return True
    return NOT_MEDIA.fullmatch(bare) is None and ENDING.search(bare) is not None


def cut_source(text: str) -> str:
    """The outlet's name out of what follows 来源: without brackets, times, addresses, tools, as printed.

    text: one value, RUN_MARK between its runs.

    >>> cut_source("[ 江城晚报 ] 2020-01-02"), cut_source("江城网(武汉)"), cut_source("江城网 举报")
    ('江城晚报', '江城网', '江城网')
    """
    first, last = source_span(fold_chars(text))
    return " ".join(text[first:last].replace(RUN_MARK, "").split())


def source_span(folded: str) -> tuple[int, int]:
    """Where in a folded value the outlet's name stands."""
    begin = len(folded) - len(folded.lstrip(" \ue000")) + 1  # 收藏快报 is no button
    for pattern in (STAMP, NOISE, SENTENCE, ADDRESS):
        if cut := pattern.search(folded, begin if pattern is NOISE else 0):
            folded = folded[: cut.start()]
    start, end = _trimmed(folded)
    return _first_part(folded, start, end)


def _trimmed(folded: str) -> tuple[int, int]:
    """The span without white space, separators and a pair of brackets around the whole."""
    start, end = 0, len(folded)
    while start < end and folded[start] in " \ue000[【(〔「<|/丨│·:-":
        start += 1
    while end > start and folded[end - 1] in " \ue000|/丨│·:-【[(〔<":
        end -= 1
    while end > start and folded[end - 1] in "]】)〕」>":
        opener = next(mark for mark, closer in BRACKETS.items() if closer == folded[end - 1])
        if opener in folded[start:end]:
            break
        end -= 1
        while end > start and folded[end - 1] in " \ue000":
            end -= 1
    return start, end


def _first_part(folded: str, start: int, end: int) -> tuple[int, int]:
    """The first of several parts: up to the next run, a space between Chinese words, or a bracket."""
    for index in range(start + 1, end):
        char, before = folded[index], folded[index - 1]
        if char == RUN_MARK:
            after = folded[index + 1 : index + 2]
            if before not in "-—·《(" and after not in "-—·》)":
                return start, index
        elif (
            (char == " " and not folded[start:index].isascii())
            or char in "|丨│"
            or (char == "(" and index > start + 1)
        ):
            return start, index
    return start, end
