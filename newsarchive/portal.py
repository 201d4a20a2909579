"""What is known of one portal before any of its pages is seen."""

import re
from dataclasses import dataclass, fields
from functools import cached_property
from urllib.parse import urlsplit

from newsarchive.errors import PortalError

SELECTOR = re.compile(r"(?=.)(?P<tag>[a-z][a-z0-9]*)?(?P<names>(?:[.#][\w-]+)*)", re.ASCII)
EVIDENCE = re.compile(r"(?P<date>20\d\d(?:-(?:0[1-9]|1[0-2]))?): \S")

REGIONS = {
    "北京": "beijing",
    "天津": "tianjin",
    "河北": "hebei",
    "山西": "shanxi",
    "内蒙古": "neimenggu",
    "辽宁": "liaoning",
    "吉林": "jilin",
    "黑龙江": "heilongjiang",
    "上海": "shanghai",
    "江苏": "jiangsu",
    "浙江": "zhejiang",
    "安徽": "anhui",
    "福建": "fujian",
    "江西": "jiangxi",
    "山东": "shandong",
    "河南": "henan",
    "湖北": "hubei",
    "湖南": "hunan",
    "广东": "guangdong",
    "广西": "guangxi",
    "海南": "hainan",
    "重庆": "chongqing",
    "四川": "sichuan",
    "贵州": "guizhou",
    "云南": "yunnan",
    "西藏": "xizang",
    "陕西": "shaanxi",
    "甘肃": "gansu",
    "青海": "qinghai",
    "宁夏": "ningxia",
    "新疆": "xinjiang",
    "香港": "xianggang",
    "澳门": "aomen",
    "台湾": "taiwan",
}
"""The 34 province-level regions in the order of their official codes -> their folders under spiders/.

The folders are in pinyin, but for 陕西, whose official spelling tells it from 山西.
"""

PLATFORMS = (
    "dedecms",  # 织梦
    "phpcms",
    "empire",  # 帝国
    "trs",  # TRS WCM, 拓尔思
    "enorth",  # WebPublisher, 北方网
    "founder",  # 方正翔宇, the web system
    "founder-epaper",  # 方正翔宇, a paper's pages day by day
    "epaper",  # the same by other systems, TRS among them
    "people",  # 人民网 and its regional channels
    "xinhua",  # 新华网 and its regional channels
    "jcms",  # 大汉
    "discuz",
    "wordpress",
    "json",  # lists that come as JSON: TRS wcmapi, Founder app_if, Xinhua nodeart
)
"""Families of content management systems whose lists and pages have a known form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """Where a portal keeps a field, for the pages the finders get wrong.

    Each is one element's selector, tag, #id and .class as in "div.TRS_Editor" or "#zoom", tried before the
    general rules; empty means "no hint". Raises PortalError for anything else, such as "div > p".
    """

    title: str = ""
    published: str = ""
    source: str = ""
    author: str = ""
    body: str = ""
    keywords: str = ""

    def __post_init__(self) -> None:
        for hint in fields(self):
            selector = getattr(self, hint.name)
            if selector and not SELECTOR.fullmatch(selector):
                raise PortalError(
                    f"hint {hint.name}={selector!r}: name one element by tag, #id or .class, as div.content"
                )


@dataclass(frozen=True, kw_only=True)
class Portal:
    """One news portal: its address, its sections, how its article addresses look.

    Raises PortalError where the parts contradict one another.
    """

    name: str
    """Spider's name and archive key: lower-case ASCII letters, digits and hyphens."""
    title: str
    """Name as its readers know it, such as 荆楚网."""
    home: str
    """Absolute address of the front page."""
    region: str = ""
    """Province-level region in Chinese without its suffix, such as 湖北: one of REGIONS, or empty."""
    sections: tuple[str, ...] = ()
    """Absolute addresses of the list pages a crawl begins from."""
    article_url: str = ""
    """Regular expression searched for in an address; empty: let the link finder decide."""
    examples: tuple[str, ...] = ()
    """Real article addresses, which article_url must match."""
    domains: tuple[str, ...] = ()
    """Hosts (with their subdomains) that belong to the portal; empty: the home's own."""
    platform: str = ""
    """System that makes its pages, as its addresses or public sources show: one of PLATFORMS, or empty."""
    evidence: str = ""
    """Month or year (YYYY-MM, YYYY), then a colon and the kind, of the newest evidence for article_url;
    then that for home and sections, as in "2024-03: article address seen; home 2026; sections 2019"."""
    feeds: tuple[str, ...] = ()
    """Absolute addresses of feeds, news sitemaps and JSON lists that are read besides the sections."""
    browser: bool = False
    """Whether its pages are empty until a script has filled them; they are read through a Chromium then."""
    hints: Hints | None = None
    """Selectors for what the finders miss on this portal."""

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", self.name):
            raise PortalError(f"portal name {self.name!r}: use lower-case letters, digits and hyphens only")
        self._check_words()
        for address in (self.home, *self.sections, *self.feeds, *self.examples):
            if urlsplit(address).scheme not in {"http", "https"} or not urlsplit(address).hostname:
                raise PortalError(f"portal {self.name}: {address!r} is not an absolute http(s) address")
        try:
            pattern = re.compile(self.article_url)
        except re.error as broken:
            raise PortalError(
                f"portal {self.name}: article_url is not a regular expression: {broken}"
            ) from broken
        if self.article_url:
            for example in self.examples:
                if not pattern.search(example):
                    raise PortalError(f"portal {self.name}: article_url does not match its example {example}")

    def _check_words(self) -> None:
        for field, allowed in (("region", REGIONS), ("platform", PLATFORMS)):
            if getattr(self, field) not in ("", *allowed):
                raise PortalError(
                    f"portal {self.name}: {field} {getattr(self, field)!r} is unknown;"
                    f" it is one of {', '.join(allowed)}, or empty"
                )
        if self.evidence and not EVIDENCE.match(self.evidence):
            raise PortalError(f"portal {self.name}: begin evidence as in '2024-03: ', not {self.evidence!r}")

    @property
    def evidence_date(self) -> str:
        """Month or year of the newest evidence: YYYY-MM or YYYY; empty where nothing is known."""
        found = EVIDENCE.match(self.evidence)
        return found["date"] if found else ""

    @cached_property
    def article_pattern(self) -> re.Pattern[str] | None:
        """article_url compiled, or None where the link finder decides."""
        return re.compile(self.article_url) if self.article_url else None
