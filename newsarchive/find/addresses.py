"""What an address alone says of the page behind it: a story, a list, or neither."""

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml import etree

DATED = re.compile(
    r"""
    /(?:19|20)\d\d [-/_.]? (?:0?[1-9]|1[0-2]) (?: [-/_.]? (?:0?[1-9]|[12]\d|3[01]) )? (?!\d)  # /2020-04/29/
    | /\d\d/ (?:0[1-9]|1[0-2]) (?:0[1-9]|[12]\d|3[01]) /                                      # /20/0429/
    | [/_t] (?:19|20)\d\d (?:0[1-9]|1[0-2]) (?:0[1-9]|[12]\d|3[01])                           # t20200429_
    """,
    re.VERBOSE,
)
QUERY_ID = re.compile(r"(?:^|&)[a-z_]*(?:id|aid|sn|no|newsid)=\w*\d{2}", re.IGNORECASE)
WORDS = re.compile(r"[a-z]+")
ESCAPE = re.compile(r"%(?:25)?[0-9A-Fa-f]{2}")

STORY_WORDS = frozenset(
    "article articles news content doc detail story show view xinwen arc".split()  # noqa: SIM905
)
"""Words of paths that lead to stories more often than not."""

FOREIGN_WORDS = frozenset(
    """
    ad ads adclick advert click ckl redirect jump
    login reg register passport user users member account space home author media profile u
    bbs club forum ask zhidao baike blog blogs weibo comment comments tie post vote survey complaint
    search so keywords keyword tag tags
    app apps download mobile help about contact sitemap copyright rss
    mall shop buy product item book books reader game games auto car cars house loupan room hotel quote stock
    video videos v tv live photo photos photoview slide pic pics picture
    special zt zhuanti topic topics subject project
    """.split()  # noqa: SIM905 -- a column of words is easier to read and to add to
)
"""Words of hosts and paths behind which there is no story: accounts, forums, shops, searches, tools;
videos, photo series and specials too, whose pages hold none either."""

LIST_WORDS = frozenset(
    "list lists index default node channel col column class category cat sort more roll".split()  # noqa: SIM905
)
"""What lists are called."""


@dataclass(frozen=True, slots=True)
class Shape:
    """An address taken apart."""

    pattern: str
    """Path with its numbers and codes replaced: addresses of one kind of page share it."""
    dated: bool
    """Holds a day or a month."""
    telling: bool
    """Its last part, or its query, holds what could tell stories apart: a number, a code, a headline."""
    folder: bool
    """Ends in a slash, or is a bare host."""
    listing: bool
    """Its last part is what lists are called: index, list_12, node_1."""
    foreign: bool
    """Holds a word behind which there is no story."""
    story: bool
    """Holds a word that leads to stories."""
    depth: int
    """Number of parts of the path."""


@lru_cache(maxsize=20_000)
def shape_of(url: str) -> Shape:
    """Take an absolute address apart."""
    address = urlsplit(url)
    parts = [part for part in address.path.split("/") if part]
    last = parts[-1] if parts else ""
    stem = last.partition(".")[0]
    words = set(WORDS.findall(ESCAPE.sub("", f"{address.netloc}{address.path}").lower()))
    names = [name.partition("=")[0] for name in address.query.split("&") if name]
    return Shape(
        pattern="/".join(["", *map(_pattern, parts)]) + ("?" + "&".join(sorted(names)) if names else ""),
        dated=bool(DATED.search(address.path)),
        telling=_is_code(stem) or _is_headline(stem) or bool(QUERY_ID.search(address.query)),
        folder=not parts or address.path.endswith("/"),
        listing=WORDS.match(stem.lower()) is not None and set(WORDS.findall(stem.lower())[:1]) <= LIST_WORDS,
        foreign=bool(words & FOREIGN_WORDS),
        story=bool(words & STORY_WORDS),
        depth=len(parts),
    )


def _pattern(part: str) -> str:
    """A path's part with codes and numbers replaced."""
    stem, dot, extension = part.partition(".")
    return ("#" if _is_code(stem) or _is_headline(stem) else re.sub(r"\d+", "9", stem)) + dot + extension


def _is_code(stem: str) -> bool:
    """Claims that a part of a path is a number or a code that tells stories apart."""
    digits = sum(map(str.isdigit, stem))
    return (
        digits >= 4
        or (len(stem) >= 8 and digits >= 1 and not stem.islower())
        or (len(stem) >= 16 and digits >= 2)
    )


def _is_headline(stem: str) -> bool:
    """Claims that a part of a path is a headline: Chinese, or five words with hyphens."""
    return stem.count("%") >= 18 or stem.count("-") >= 4


def base_of(root: etree._Element, url: str) -> str:
    """Address that a page's relative links are relative to."""
    for element in root.iter("base"):
        if base := absolute(element.get("href", ""), url):
            return base
    return url


def absolute(href: str, base: str) -> str:
    """A link's absolute address without fragment; "" where it leads to no other page."""
    href = "".join(href.split("\n")).strip()
    if not href or href.startswith(("#", "javascript:", "mailto:", "tel:", "data:")):
        return ""
    try:
        address = urldefrag(urljoin(base, href))[0]
        urlsplit(address)
    except ValueError:
        return ""
    return address if address.startswith(("http://", "https://")) else ""
