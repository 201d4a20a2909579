"""What an address alone says of the page behind it: its numbers, dates, codes, words, and its pattern."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from newsarchive.address import site
from newsarchive.find.addresswords import KIND_OF

DAY = re.compile(
    r"""
    (?<!\d) (?:19|20)\d\d (?:
        [-/_.] (?:0?[1-9]|1[0-2]) [-/_.] (?:0?[1-9]|[12]\d|3[01]) (?!\d)   # /2020/4/29/
      | (?:0[1-9]|1[0-2]) [-/_]? (?:0[1-9]|[12]\d|3[01])                   # t20200429_, /202004/29/
      | [-/_] (?:0[1-9]|1[0-2]) (?:0[1-9]|[12]\d|3[01]) (?!\d)             # /2020/0429/
    )
    | /\d\d/ (?:0[1-9]|1[0-2]) (?:0[1-9]|[12]\d|3[01]) /                   # /20/0429/
    """,
    re.VERBOSE,
)
MONTH = re.compile(r"(?<!\d)(?:19|20)\d\d[-/_.]?(?:0[1-9]|1[0-2])(?!\d)")
FILE = re.compile(
    r"""\.(?: jpe?g|png|gif|bmp|webp|svg|pdf|docx?|xlsx?|pptx?|wps|zip|rar|7z|gz|exe|apk|ipa|dmg
            | mp[34]|m3u8|flv|avi|mov|wmv|swf|css|js|xml|rss|ico|txt )$""",
    re.VERBOSE | re.IGNORECASE,
)
NUMBER = re.compile(r"\d+")
ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")
PIECE = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
NAMED_NUMBER = re.compile(r"([a-zA-Z]+)(?:[-_]?\d+)+")
TOKEN = re.compile(r"[^/._\-]+")
WORD = re.compile(r"\d{0,4}([A-Za-z]+)\d{0,4}")
CHINESE = re.compile("[\u3400-\u9fff]")
NUMBER_NAME = re.compile(r"(?:[a-z_]*id|s?no|serialno|sn|p|news|nid|num|doc|key)", re.IGNORECASE)
SEARCH_NAME = re.compile(r"(?:q|query|key|kw|wd|words?|keywords?|search\w*|tag)", re.IGNORECASE)
INNER_ADDRESS = re.compile(r"https?(?::|%(?:25)?3a)(?:/|%(?:25)?2f)", re.IGNORECASE)


class Shape(NamedTuple):
    """An address taken apart."""

    host: str
    site: str
    """The registrable domain; the host where it has none."""
    pattern: str
    """Host and path with numbers and codes replaced: addresses of one kind of page share it."""
    outline: str
    """The same with the registrable domain for the host and * for folders' names: what sections share."""
    day: bool
    """Holds a day, as in /2020-04/29/ or t20200429_1.html."""
    month: bool
    """Holds a month, as in /202004/."""
    digits: int
    """Digits of the longest number in the path's last part, or in the query."""
    code: bool
    """The last part is a code of letters and digits."""
    slug: bool
    """The last part is a headline: Chinese, or many words with hyphens."""
    asked: bool
    """The number stands in the query."""
    inner: int
    """Digits of the longest number that is a folder."""
    folder: bool
    """Ends in a slash, or is a bare host."""
    bare: bool
    """Is a host without a path."""
    file: bool
    """Is a picture, a document, a program."""
    carries: bool
    """Holds another address, or words to search for."""
    kinds: frozenset[str]
    """Kinds of the words in it (see addresswords.py): "host film" where one is in the host's name, "film" in
    a folder's name, "page film" in the last part's."""

    @property
    def dated(self) -> bool:
        """Holds a day or a month."""
        return self.day or self.month

    @property
    def listing(self) -> bool:
        """The last part is what lists are called: index, list_12, node_1."""
        return "page list" in self.kinds

    @property
    def story(self) -> bool:
        """Holds a word that leads to stories."""
        return not self.kinds.isdisjoint({"story", "page story", "host story"})

    @property
    def foreign(self) -> bool:
        """Holds a word behind which there is no story: accounts, forums, shops, films, specials, tools."""
        return any(kind.split()[-1] not in {"story", "list"} for kind in self.kinds)

    @property
    def telling(self) -> bool:
        """Holds what tells stories apart: a number, a code, a headline."""
        return self.digits >= 4 or self.code or self.slug


@lru_cache(maxsize=4_000)  # a few list pages' links; more would only make a long crawl grow
def shape_of(url: str) -> Shape:
    """Take an absolute address apart."""
    address = urlsplit(url)
    parts = [part for part in address.path.split("/") if part]
    stem = parts[-1].partition(".")[0] or parts[-1] if parts else ""
    fields = [name.partition("=")[::2] for name in address.query.split("&") if name]
    digits = max(map(len, NUMBER.findall(ESCAPE.sub("", stem))), default=0)
    code, slug = is_code(stem), is_headline(stem)
    asked = 0 if digits >= 4 or code or slug else _digits_asked(fields)
    marks = list(map(_mark, parts))
    names = "&".join(sorted(name for name, _ in fields))
    query = f"?{names}" if names and not (digits >= 4 or code or slug) else ""
    where = (address.hostname or "").rstrip(".")
    domain = site(where) or where
    folders = ["*" if mark.isalpha() else mark for mark in marks[:-1]]
    return Shape(
        host=where,
        site=domain,
        pattern="/".join([where, *marks]) + query,
        outline="/".join([domain, *folders, *marks[-1:]]) + query,
        day=DAY.search(address.path) is not None,
        month=MONTH.search(address.path) is not None,
        digits=max(digits, asked),
        code=code,
        slug=slug,
        asked=asked > 0,
        inner=max((len(part) for part in parts[:-1] if part.isdigit()), default=0),
        folder=not parts or address.path.endswith("/"),
        bare=not parts,
        file=FILE.search(address.path) is not None,
        carries=_carries(address, fields),
        kinds=frozenset([*_kinds_of_host(where), *_kinds_of_path(parts)]),
    )


def _digits_asked(fields: Sequence[tuple[str, ...]]) -> int:
    """Digits of the longest number in a query's fields that may tell stories apart."""
    numbers = (value for name, value in fields if NUMBER_NAME.fullmatch(name) and value[-1:].isdigit())
    return max((sum(map(str.isdigit, number)) for number in numbers), default=0)


def _carries(address: SplitResult, fields: Sequence[tuple[str, ...]]) -> bool:
    return INNER_ADDRESS.search(address.query) is not None or any(SEARCH_NAME.fullmatch(f[0]) for f in fields)


@lru_cache(maxsize=2_000)
def _kinds_of_host(where: str) -> frozenset[str]:
    """Kinds of the words in a host's name, its suffix left out."""
    domain = site(where)
    labels = [*where.removesuffix(domain).split("."), domain.partition(".")[0]]
    return frozenset(f"host {kind}" for label in labels for kind in _kinds_of(label))


def _kinds_of_path(parts: list[str]) -> Iterator[str]:
    """Kinds of the words in a path."""
    for part in parts[:-1]:
        yield from _kinds_of(part)
    if parts:
        yield from (f"page {kind}" for kind in _kinds_of(parts[-1]))


@lru_cache(maxsize=10_000)
def _kinds_of(part: str) -> frozenset[str]:
    """Kinds of the words in a part of a path; newsDetail and zt2020 are words, 8imMT581rlA is none."""
    found: set[str] = set()
    for word in filter(None, map(WORD.fullmatch, TOKEN.findall(ESCAPE.sub("", part)))):
        pieces = [piece.lower() for piece in PIECE.findall(word[1])]
        kinds = [KIND_OF[piece] for piece in pieces if piece in KIND_OF]
        if "story" in kinds and "list" in kinds:  # ColumnNews is a story, NewsList a list
            kinds.remove("list" if kinds[-1] == "story" else "story")
        found.update(kinds)
    return frozenset(found)


@lru_cache(maxsize=10_000)
def _mark(part: str) -> str:
    """A path's part with codes and numbers replaced."""
    stem, dot, extension = part.partition(".")
    if is_headline(stem):
        return "#" + dot + extension
    return "".join(map(_mark_token, re.split(r"([-_])", stem))) + dot + extension


def _mark_token(token: str) -> str:
    if token.isdigit():
        return "9"
    return "#" if is_code(token) else NUMBER.sub("9", token)


def is_code(stem: str) -> bool:
    """Claims that a part of a path is a code that tells stories apart: letters and digits mixed.

    >>> [is_code(stem) for stem in ("8imMT581rlA", "doc-ineuanhk3763226", "content_1523", "newsDetail")]
    [True, True, False, False]
    """
    if "%" in stem or len(stem) < 7 or stem.isdigit():
        return False
    if not any(map(str.isdigit, stem)):
        return len(PIECE.findall(stem)) >= 4 and "-" not in stem and "_" not in stem
    if named := NAMED_NUMBER.fullmatch(stem):
        name = named[1]
        return len(name) >= 8 and name.lower() not in KIND_OF and len(PIECE.findall(name)) != 2
    return len(NUMBER.findall(stem)) >= 2 or len(stem) >= 12 or not stem.islower()


def is_headline(stem: str) -> bool:
    """Claims that a part of a path is a headline: six Chinese characters, escaped or not, or many words."""
    return stem.count("%") >= 18 or stem.count("-") >= 4 or len(CHINESE.findall(stem)) >= 6
