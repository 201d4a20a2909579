"""Which links of a list, section or front page lead to stories, to sections, to the list's next page.

No rule knows a portal. What tells stories from the rest is, first, that a list links many pages whose
addresses have one pattern and whose link texts are headlines: eight or more Chinese characters where a
section's name has two to six; then dates and numbers in the address.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Literal, NamedTuple
from urllib.parse import urldefrag

from lxml import etree

from newsarchive.address import same_site
from newsarchive.charset import to_utf8
from newsarchive.find.addresses import Shape, absolute, base_of, shape_of
from newsarchive.find.paging import find_next_list
from newsarchive.markup import parse

LinkKind = Literal["article", "section", "next", "other"]


class Link(NamedTuple):
    """One address a page links to: absolute, without fragment; its longest text; what is behind it."""

    url: str
    text: str
    kind: LinkKind


HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
STAMP = re.compile(
    r"[\[(（]?\s*(?:(?:20)?\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?\s*[\])）]?\s*$"
)
MORE = re.compile(r"更多|查看全部|>>+|》|more", re.IGNORECASE)
HEADLINE = 8  # Chinese characters; section names have two to six
ENOUGH = 2.0  # points; see kind_of()


@dataclass(slots=True)
class Anchors:
    """All anchors of a page that lead to one address."""

    text: str = ""
    """The longest of their texts."""
    places: set[str] = field(default_factory=set)
    """Where they stand: tags and classes of the boxes around them."""


def find_links(body: bytes, url: str, *, charset: str = "") -> list[Link]:
    """Sort the links of a page, each address once, in order of first appearance.

    body: the page as sent. url: its absolute address. charset: what the Content-Type header declares.
    Raises Unreadable where the bytes are not a page.
    """
    root = parse(to_utf8(body, charset)[0])
    base = base_of(root, url)
    anchors = gather(root, base)
    anchors.pop(urldefrag(url)[0], None)
    following = find_next_list(root, base, url)
    company = Company(anchors)
    found = [
        Link(address, known.text, kind_of(address, known, url, company))
        for address, known in anchors.items()
        if address != following
    ]
    found += [Link(address, "", "section") for address in frames(root, base) if address not in anchors]
    return [*found, Link(following, "", "next")] if following else found


def frames(root: etree._Element, base: str) -> list[str]:
    """Addresses of a frameset's pages, where the links of the oldest portals are."""
    return [address for frame in root.iter("frame") if (address := absolute(frame.get("src", ""), base))]


def gather(root: etree._Element, base: str) -> dict[str, Anchors]:
    """Address -> its anchors, for every http(s) link of the page."""
    found: dict[str, Anchors] = {}
    for anchor in root.iter("a"):
        address = absolute(anchor.get("href", ""), base)
        if address:
            known = found.setdefault(address, Anchors())
            text = text_of(anchor)
            if len(text) >= len(known.text):
                known.text = text
            known.places.add(place_of(anchor))
    return found


def place_of(anchor: etree._Element) -> str:
    """Tags and classes of the three boxes around an anchor; the rows of a list share them."""
    around = islice(anchor.iterancestors(), 3)
    return ">".join(f"{box.tag!s}.{box.get('class', '')}" for box in around)


def text_of(anchor: etree._Element) -> str:
    """A link's text; its title where the text is cut short."""
    text = " ".join("".join(anchor.itertext()).split())
    title = " ".join((anchor.get("title") or "").split())
    if title and (not text or (text.rstrip(".…") != text and title.startswith(text.rstrip(".… ")))):
        return title
    return text


def han(text: str) -> int:
    """Number of Chinese characters, a closing date left out."""
    return len(HAN.findall(STAMP.sub("", text)))


class Company:
    """How many headlines there are among the links that have an address's pattern, or stand in its place."""

    def __init__(self, anchors: Mapping[str, Anchors]) -> None:
        self.groups: defaultdict[str, list[bool]] = defaultdict(list)
        for address, known in anchors.items():
            is_headline = han(known.text) >= HEADLINE
            for group in (shape_of(address).pattern, *known.places):
                self.groups[group].append(is_headline)

    def speaks(self, group: str) -> float:
        """-0.5 where no link of the group is a headline, 0.5 where all are; less where they are few."""
        members = self.groups[group]
        return min(len(members) - 1, 5) / 5 * (sum(members) / len(members) - 0.5)


def kind_of(address: str, known: Anchors, page: str, company: Company) -> LinkKind:
    """What is behind a link."""
    shape = shape_of(address)
    patterns, places = company.speaks(shape.pattern), max(map(company.speaks, known.places))
    if points(shape, han(known.text)) + PATTERN * patterns + PLACE * places >= ENOUGH:
        return "article"
    return "section" if is_section(shape, known.text) and same_site(address, page) else "other"


PATTERN = 5.0
PLACE = 3.0


def points(shape: Shape, characters: int) -> float:
    """How much an address and its text speak for a story; weights rounded from a fit to labelled pages."""
    return (
        (2.5 if shape.dated else 0)
        + (1.5 if shape.telling else -2)
        + (0.5 if shape.story else 0)
        - ((2 if shape.dated else 6) if shape.foreign else 0)
        - (2.5 if shape.folder and not shape.telling else 0)
        - (1.5 if shape.listing else 0)
        + (2 if characters >= HEADLINE else 0.5 if characters >= 5 else -0.5)
    )


def is_section(shape: Shape, text: str) -> bool:
    """Claims that a link that leads to no story leads to a list."""
    named = 2 <= han(text) <= HEADLINE or bool(MORE.search(text))
    return (
        named
        and not shape.foreign
        and shape.depth <= 6
        and (shape.folder or shape.listing or not shape.telling)
    )


def articles(links: Iterable[Link]) -> list[str]:
    """Addresses of the stories among links."""
    return [link.url for link in links if link.kind == "article"]
