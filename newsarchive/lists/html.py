"""Lists that are web pages, and stubs that only lead to one."""

import re
from collections.abc import Iterator
from datetime import date
from urllib.parse import urldefrag

from lxml import etree

from newsarchive.charset import to_utf8
from newsarchive.find.addresses import absolute, base_of
from newsarchive.find.dateforms import FIRST_YEAR, make_date
from newsarchive.find.links import Link, find_links
from newsarchive.lists.listing import Answer, Ask, Listing
from newsarchive.markup import parse

STUB = 4096
"""Bytes at most of a page that only leads on; real ones have a few hundred."""
MOVES = re.compile(
    rb"""location(?:\.href)?\s*=\s*["']([^"'<>\s]{1,500})["']|location\.replace\(\s*["']([^"']+)"""
)
CLICKED = re.compile(rb"(?:onclick\s*=|javascript:)[^>]{0,100}\.s?html?\\?['\"]", re.IGNORECASE)
OPENED = re.compile(r"['\"]((?:https?://|\.{0,2}/)[^'\"<>\s]{1,300}\.s?html?)['\"]", re.IGNORECASE)
"""An address in a script's call; functions are named as the templates' writers liked."""
DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)")
ROWS = frozenset({"li", "tr", "dd", "dl", "p", "div", "td", "article"})
ROW_LENGTH = 400
"""Characters of a row at most; what is longer is the list."""


def read_page_list(answer: Answer, *, days: bool = False) -> Listing:
    """Sort the links of a list page; days: read the dates of its rows too.

    Raises Unreadable where the bytes are not a page.
    """
    links = find_links(answer.body, answer.url, charset=answer.charset)
    stay = tuple(link for link in links if link.kind != "next" and not is_frame(link))
    beside = [link.url for link in links if is_frame(link)]
    if not links and (target := leads_to(answer)):
        beside.append(target)
    known = {link.url for link in links}
    return Listing(
        links=(*stay, *(link for link in clicked(answer) if link.url not in known)),
        days=dict(find_days(answer)) if days else {},
        beside=tuple(map(Ask, beside)),
        following=tuple(Ask(link.url) for link in links if link.kind == "next"),
    )


def clicked(answer: Answer) -> Iterator[Link]:
    """Links that lead on only when they are clicked: onclick="openurl('./t20240501_1.html')".

    Their kind is "other", since all sorts of things are clicked: an address's own shape must tell a story.
    """
    if not CLICKED.search(answer.body):
        return
    root = parse(to_utf8(answer.body, answer.charset)[0])
    base = base_of(root, answer.url)
    for anchor in root.iter("a"):
        if not absolute(href := anchor.get("href", ""), base):
            opened = OPENED.search(anchor.get("onclick", "") or href)
            url = absolute(opened[1], base) if opened else ""
            if url:
                yield Link(url, " ".join("".join(anchor.itertext()).split()), "other")


def is_frame(link: Link) -> bool:
    """Claims that the link finder took it from a frame; sections have a name."""
    return link.kind == "section" and not link.text


def leads_to(answer: Answer) -> str:
    """Absolute address that a small page's script sends browsers to, "" where it does not.

    Newspapers' front addresses are such stubs: location = "html/2024-05/01/node_1.htm".
    """
    moves = MOVES.search(answer.body) if len(answer.body) <= STUB else None
    href = (moves[1] or moves[2]).decode("ascii", "ignore") if moves else ""
    target = absolute(href, answer.url) if href else ""
    return target if target != urldefrag(answer.url)[0] else ""


def find_days(answer: Answer) -> Iterator[tuple[str, date]]:
    """Address and day of every link whose row shows a whole date: 2024-05-01, 2024年5月1日."""
    root = parse(to_utf8(answer.body, answer.charset)[0])
    base = base_of(root, answer.url)
    for anchor in root.iter("a"):
        address = absolute(anchor.get("href", ""), base)
        day = row_day(anchor) if address else None
        if day:
            yield address, day


def row_day(anchor: etree._Element) -> date | None:
    """The day shown in the smallest box around a link that shows one and no other story's link beside it."""
    for box in anchor.iterancestors():
        if box.tag not in ROWS:
            continue
        text = "".join(box.itertext())
        if len(text) > ROW_LENGTH:
            return None
        found = DAY.search(text)
        if found:
            day = make_date(int(found[1]), int(found[2]), int(found[3]))
            return day if day and day.year >= FIRST_YEAR and len(set(DAY.findall(text))) == 1 else None
    return None
