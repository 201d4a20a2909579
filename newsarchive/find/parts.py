"""The next page of a story told over several pages.

A part's address is its story's with a number: content_12.htm, content_12_2.htm (or _1, where the system
counts from zero), article-12-1.html, article-12-2.html, view?aid=12&page=2. Only such a sibling is taken,
whatever its link says, so that 下一篇 and a next story are never mistaken for a next page.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

from lxml import etree

from newsarchive.charset import to_utf8
from newsarchive.find.addresses import absolute, base_of
from newsarchive.find.paging import NEXT, PAGE_SCRIPT
from newsarchive.markup import parse

NUMBERED = re.compile(r"(?P<stem>.+?)(?:[_-](?P<number>\d{1,3}))?(?P<extension>\.[A-Za-z]{3,5})?")
PAGE_NAMES = frozenset({"page", "p", "pageno", "pagenum", "page_no", "cpage"})
QUERY = re.compile(r"age(?:no|num|_no)?=\d")
"""A page's number in a query, in lower case; begins with a literal, which re finds fast."""
# As may_go_on looks for them in bytes; starts that re can find fast.
PAGE_QUERY = re.compile(rb"age(?:[nN]o|[nN]um|_no)?=\d")
PAGING = b"createPageHTML"
PAGE_CALL = re.compile(PAGING + rb"\s*\(\s*(\d{1,6})\s*,\s*(\d{1,6})")
SHORT_QUERIES = (b"?p=", b"&p=", b"&amp;p=")
OTHER_STORY = re.compile(r"[篇条條则則]")
MOVES = re.compile(r"location(?:\.href)?\s*=\s*[\"']([^\"']+)")


class Place(NamedTuple):
    """An address as a part of a story: which story, which page; 0 where no number says."""

    story: tuple[object, ...]
    number: int


def place_of(url: str) -> Place:
    """Read which story's which page an address is."""
    address = urlsplit(url)
    folder, _, last = address.path.rpartition("/")
    named = NUMBERED.fullmatch(last)
    stem, number, extension = (
        (named["stem"], named["number"], named["extension"]) if named else (last, None, "")
    )
    query = parse_qsl(address.query, keep_blank_values=True)
    pages = [value for name, value in query if name.lower() in PAGE_NAMES and value.isdecimal()]
    rest = tuple(sorted(pair for pair in query if pair[0].lower() not in PAGE_NAMES))
    host = address.netloc.lower().removeprefix("www.")
    if pages:
        return Place((host, folder, last, "", rest), int(pages[0][:4]))
    return Place((host, folder, stem, extension, rest), int(number) if number else 0)


def find_next_part(body: bytes, url: str, *, charset: str = "") -> str | None:
    """Absolute address of the page that continues this one's story.

    Looks at the bytes first and parses only the few pages that name such an address.
    Raises Unreadable where the bytes are not a page.
    """
    if not may_go_on(body, url):
        return None
    root = parse(to_utf8(body, charset)[0])
    return next_part_of(root, base_of(root, url), url)


def may_go_on(body: bytes, url: str) -> bool:
    """Claims that the bytes hold an address that could be the next part's.

    Asked of every page, so it looks for literals first: those are found a hundred times faster.
    """
    if calls_for_more(body) or PAGE_QUERY.search(body) or _asks_for_a_page(body):
        return True
    last = urlsplit(url).path.rpartition("/")[2]
    named = NUMBERED.fullmatch(last)
    if named is None:
        return False
    whole = last.removesuffix(named["extension"] or "")
    siblings = [(whole, "0?[12]")]
    if named["number"]:
        siblings.append((named["stem"], f"0*{int(named['number']) + 1}"))
    return any(_names_sibling(body, stem, number) for stem, number in siblings)


def calls_for_more(body: bytes) -> bool:
    """Claims that the bytes hold a call of TRS's paging script with pages to come."""
    if PAGING not in body:  # found three times as fast as by the pattern, which most pages then need not
        return False
    return any(int(call[2]) + 1 < int(call[1]) for call in PAGE_CALL.finditer(body))


def _asks_for_a_page(body: bytes) -> bool:
    """Claims that the bytes hold a query whose parameter p may be a page."""
    return b"p=" in body and any(name in body for name in SHORT_QUERIES)


def _names_sibling(body: bytes, stem: str, number: str) -> bool:
    """Claims that the bytes hold the stem with that number after it."""
    sought, at = stem.encode(), -1
    while (at := body.find(sought, at + 1)) >= 0:
        if re.match(rf"[_-]{number}(?!\d)".encode(), body[at + len(sought) : at + len(sought) + 8]):
            return True
    return False


def next_part_of(root: etree._Element, base: str, url: str) -> str | None:
    """Absolute address of the page that continues this one's story, from its parsed links.

    base: what relative links are relative to. url: the page's own address.
    """
    here = readings_of(url)
    return next_of(_links(root, names_of(here)), base, here)


def next_of(links: Iterable[tuple[str, str]], base: str, here: list[Place]) -> str | None:
    """Absolute address of the page that comes next, out of links: text and address.

    here: what the page's own address may mean.
    """
    found: dict[int, str] = {}
    for text, href in links:
        address = absolute(href, base)
        if not address:
            continue
        story, number = place_of(address)
        if any(own.story == story and _continues(own.number, number, text) for own in here):
            found.setdefault(number, address)
    return found[min(found)] if found else None


def names_of(here: list[Place]) -> tuple[str, ...]:
    """What the address of a further page holds unless its query has the number: story and a number's mark."""
    stems = {str(own.story[2]) for own in here}
    return tuple(f"{stem}{mark}" for stem in stems if stem for mark in "_-")


def may_lead_on(hrefs: str, names: tuple[str, ...]) -> bool:
    """Claims that a link, or one of several in one text, may be a next page's: holds one of the names, or a
    page's number in its query."""
    for name in names:
        if name in hrefs:
            return True
    if "=" not in hrefs:
        return False
    lowered = hrefs.lower()
    return "?p=" in lowered or "&p=" in lowered or QUERY.search(lowered) is not None


def readings_of(url: str) -> list[Place]:
    """What a page's own address may mean: content_12.htm is page 12 of a story, or the story 12 itself."""
    address = urlsplit(url)
    folder, _, last = address.path.rpartition("/")
    own = place_of(url)
    named = NUMBERED.fullmatch(last)
    host, rest = own.story[0], own.story[4]
    extension = (named["extension"] if named else None) or ""
    whole = Place((host, folder, last.removesuffix(extension), extension or None, rest), 0)
    unnumbered = Place((host, folder, last, "", rest), 0)  # ?page=2 may continue it
    return [own, whole, *([] if own.story[3] == "" else [unnumbered])]


def _continues(here: int, there: int, text: str) -> bool:
    """Claims that a link from page `here` to page `there` leads on.

    From an address without a number the second page has 2 or, counted from zero, 1; since a 1 could also be
    something else, its link must say so.
    """
    if OTHER_STORY.search(text):
        return False
    says_next = NEXT.fullmatch(text) is not None
    if here == 0:
        return there == 2 or (there == 1 and (says_next or text == "2"))
    return there == here + 1 and (says_next or text.strip("[]【】 ") in {str(there), str(there + 1)})


def _links(root: etree._Element, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Text and address of every link that may lead on, of buttons that move on, and of TRS's paging script.

    Most links can be told by their address; going into each of a page's hundreds would cost more than
    parsing it.
    """
    for anchor in root.iter("a"):
        href = anchor.get("href", "")
        if may_lead_on(href, names):
            yield "".join(anchor.itertext()).strip(), href
        if (click := anchor.get("onclick")) and (moved := MOVES.search(click)):
            yield "".join(anchor.itertext()).strip(), moved[1]
    for script in root.iter("script"):
        call = PAGE_SCRIPT.search(script.text or "")
        if call and int(call["current"]) + 1 < int(call["total"]):
            yield "下一页", f"{call['name']}_{int(call['current']) + 1}.{call['extension']}"
