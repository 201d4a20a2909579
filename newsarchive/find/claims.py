"""What the head of a page claims its headline to be, without the names of the site and its sections.

A <title> is mostly "headline, separator, section, separator, site", in some order; og:title and its kin are
mostly the headline alone. Neither is believed blindly: on many old pages both are only the site's name.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from newsarchive.folding import fold_letters
from newsarchive.page import Page

SEPARATOR = re.compile(r"\s*(?:__+|[_|｜丨┃│»«]|--+|\s[-–—－/:：<>]+\s|<<|>>)\s*")
"""Parts a <title> from its neighbours wherever it stands."""
MAY_SEPARATE = re.compile(r"[_|｜丨┃│»«<>\s]|--")
TAIL = re.compile(r"\s*[-–—－]+\s*\[?([^-–—－\[\]]{2,30}?)\]?$")
HEAD = re.compile(r"([^-–—－]{2,20}?)\s*[-–—－]+\s*")
"""A hyphen or dash parts only a site's name, at either end: elsewhere it belongs to the headline."""
COLUMN = re.compile(r"\s*[|｜丨│┃]")
"""What follows the name of a column that is printed as part of the headline."""
SITE = re.compile(
    r"""(?:网|網|网站|網站|频道|頻道|报|報|新闻|新聞|资讯|資訊|在线|在線|电视台|電視台|电台|電台|卫视|衛視|政府|门户|門戶|官网|官網|
        中心|首页|首頁|主页|主頁|专题|專題|专栏|專欄|社区|社區|论坛|論壇|客户端|客戶端|传媒|傳媒|通讯社|通訊社|周刊|週刊|杂志|雜誌|
        广播|廣播|直播|融媒体?|融媒體?|时讯|快讯|(?:新华|新華|中央|中新|通讯|通訊)社|(?:新闻|新聞|電視|电视|公民)[台臺网網]|
        \.(?:com|cn|net|org|tw|hk|mo|my|sg)|\b(?:News|NEWS|TV|Online|Times|Daily|Post))
        (?:[\s\[\]【】（）()—·.,，A-Za-z0-9]{0,24}|(?:PLACES|移动版|手机版|首页|[省市县区]站?))$""".replace(
        "PLACES",
        "北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|"
        "重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾",
    ),
    re.X,
)
SECTION = re.compile(
    r"(?:(?:国内|國內|国际|國際|社会|社會|本地|地方|时政|時政|财经|財經|体育|體育|娱乐|娛樂|科技|教育|健康|文化|民生|行业|行業|公司|企业|企業|集团|"
    r"集團|学校|學校|校园|校園|学院|學院|学会|學會|协会|協會|部门|部門|基层|基層|政务|政務|工作|媒体|媒體|图片|圖片|视频|視頻|通知|公示|综合|綜合|最新|"
    r"热点|熱點|新闻|新聞|资讯|資訊|信息|动态|動態|要闻|要聞|公告|聚焦|报道|報道|快讯|快訊|头条|頭條|速递|速遞|播报|播報|中心|详情|詳情|详细|內容|"
    r"内容|正文|文章|页面?|阅读|閱讀|浏览|瀏覽)){1,4}"
)
"""Names of sections and kinds of pages, which hold nothing that a headline tells."""
CUT = re.compile(r"(?:…+|\.{2,}|。{2,})$")
MARKUP = re.compile(r"<[^<>]{0,200}>")
SENTENCE = re.compile("[，。！？!?；：:“”「」《》]")

ARTICLE = re.compile("Article|Posting|Report")

METAS = ("articletitle", "og:title", "twitter:title", "title")


class Claim(NamedTuple):
    """One text that claims to be the headline."""

    text: str
    """As written in the head of the page."""
    bare: str
    """Without the names of site and sections."""
    whole: str
    """Letters and digits of text, folded."""
    core: str
    """Letters and digits of bare, folded."""
    rule: str
    """Where it stands."""
    weak: bool
    """It reads like the name of a site or a section."""


@dataclass(frozen=True)
class Claims:
    """Every claim of a page, the most trusted first."""

    entries: tuple[Claim, ...]
    sites: frozenset[str]
    """Folded names the page gives its site."""

    @cached_property
    def haystack(self) -> str:
        """All claims in one text, to rule out most lines of a page at once."""
        return "\n".join(entry.text for entry in self.entries)

    @cached_property
    def best(self) -> Claim | None:
        """The claim to believe where no line shows any: the first that is no site's name."""
        return next((entry for entry in self.entries if not entry.weak), None)

    def doubted(self) -> "Claims":
        """The same claims, none of them believed where no line shows it."""
        return Claims(tuple([entry._replace(weak=True) for entry in self.entries]), self.sites)

    def names_site(self, text: str) -> bool:
        """Claims that a text is the name of a site or a section rather than a headline."""
        return _names_site(text, self.sites)


def read_claims(page: Page) -> Claims:
    """Gather the claims of a page's head."""
    site = page.metas.get("og:site_name", "")
    sites = frozenset(filter(None, (fold_letters(name) for name in (site, *SEPARATOR.split(site)))))
    entries: list[Claim] = []
    seen: set[str] = set()
    for text, rule in _texts(page):
        text = MARKUP.sub("", text).strip("\ufeff\u200b ")
        whole = fold_letters(text)
        if not whole or len(text) > 400 or whole in seen or (whole in sites and rule != "title tag"):
            continue
        seen.add(whole)
        bare = strip_names(text, sites)
        core = fold_letters(bare)
        entries.append(Claim(text, bare, whole, core, rule, len(core) < 3 or names_no_story(bare, sites)))
    return Claims(tuple(entries), sites)


def _texts(page: Page) -> list[tuple[str, str]]:
    """Texts and where they stand."""
    found = [(page.embedded.get("title", ""), "title in a comment")]
    for entry in page.linked_data:
        headline = entry.get("headline")
        if isinstance(headline, str) and ARTICLE.search(str(entry.get("@type"))):
            found.append((headline, "JSON-LD headline"))
    found += [(page.metas.get(name, ""), name) for name in METAS]
    found.append((page.title_tag, "title tag"))
    return [(text, rule) for text, rule in found if text]


def is_site_name(text: str, longest: int = 16) -> bool:
    """Claims that a part of a <title> names a site, channel or section.

    >>> is_site_name("某某新闻网"), is_site_name("某地发布新规")
    (True, False)
    """
    if len(text) > (2.5 * longest if text.isascii() else longest):
        return False
    return SITE.search(text) is not None and SENTENCE.search(text) is None


def strip_names(text: str, sites: frozenset[str] = frozenset()) -> str:
    """A claim without the names of site and sections.

    >>> strip_names("城南大桥今日通车_社会新闻_某某网"), strip_names("城南大桥今日通车-某某网")
    ('城南大桥今日通车', '城南大桥今日通车')
    >>> strip_names("城事 | 城南大桥今日通车_某某网")
    '城事 | 城南大桥今日通车'
    """
    found = list(SEPARATOR.finditer(text)) if MAY_SEPARATE.search(text) else []
    starts = [0, *(match.end() for match in found)]
    ends = [*(match.start() for match in found), len(text)]
    parts = [(start, end) for start, end in zip(starts, ends, strict=True) if fold_letters(text[start:end])]
    if not parts:
        return text
    best = max(range(len(parts)), key=lambda position: _worth(position, text[slice(*parts[position])], sites))
    start, end = parts[best]
    if best <= 1 and len(parts) > 1:
        column, following = parts[0], parts[1]
        name = text[slice(*column)]
        beside = text[slice(*following)]
        if (
            len(name) <= 8
            and COLUMN.match(text, column[1])
            and not (_names_site(name, sites) or _names_site(beside, sites))
        ):
            start, end = column[0], following[1]
    return _without_ends(text[start:end], sites)


def _worth(position: int, part: str, sites: frozenset[str]) -> float:
    """How likely a part of a <title> is the headline: long, first, and no site's name."""
    length = min(len(fold_letters(part)), 20)
    return length + (4 if position == 0 else 0) - (40 if _names_site(part, sites) else 0)


def names_no_story(text: str, sites: frozenset[str]) -> bool:
    """Claims that a text names a site, a section or a kind of page."""
    return SECTION.fullmatch(text) is not None or _names_site(text, sites)


def _names_site(text: str, sites: frozenset[str]) -> bool:
    return fold_letters(text) in sites or is_site_name(text)


def _without_ends(text: str, sites: frozenset[str]) -> str:
    """A claim without a site's name before or after a hyphen, and the section's name beside that."""
    stripped = False
    for _ in range(3):
        tail = TAIL.search(text)
        if tail is None:
            break
        name = tail[1].strip()
        section = stripped and len(name) <= 6
        short = len(name) <= 6 and tail.start() >= 10 and not any(c.isdigit() for c in name)
        if not (section or short or _names_site(name, sites)):
            break
        text, stripped = text[: tail.start()], True
    head = HEAD.match(text)
    if head is not None and _names_site(head[1], sites) and len(text) - head.end() > 6:
        text = text[head.end() :]
    return text.strip()
