"""Which links of a list, section or front page lead to stories, to sections, to the list's next page.

No rule knows a portal. Clues in a link's address, text, place and company speak for or against a story
behind it (linkclues.py); the links whose addresses share a pattern are judged together, since a CMS gives one
kind of page one pattern.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Literal, NamedTuple
from urllib.parse import urldefrag

from lxml import etree

from newsarchive.address import same_site
from newsarchive.charset import to_utf8
from newsarchive.find.addresses import absolute, base_of
from newsarchive.find.anchors import Anchors, gather
from newsarchive.find.linkclues import clues, weights
from newsarchive.find.linkcompany import HEADLINE, Company
from newsarchive.find.navigation import is_section, navigation
from newsarchive.find.paging import find_next_list
from newsarchive.find.shapes import shape_of
from newsarchive.markup import parse

LinkKind = Literal["article", "section", "next", "other"]
MANY = 20  # links in a place before they can vouch for one another
NEARLY_ALL = 0.9  # of them
VOUCHED = 7.0  # points; more than an odd address has against it
OTHERWISE = frozenset(
    f"{where}{kind}"
    for where in ("", "host ", "page ")
    for kind in ("special", "film", "talk", "trade", "tool", "advert")
) | {"file", "carries"}
"""Clues that an address is of something else, whatever its neighbours are."""
MOST = 4.0  # what one link counts for at most when a pattern's links are judged together


class Link(NamedTuple):
    """One address a page links to: absolute, without fragment; its longest text; what is behind it."""

    url: str
    text: str
    kind: LinkKind


class Linked(NamedTuple):
    """What a page links to, before it is sorted."""

    url: str
    """The page's own address."""
    anchors: dict[str, Anchors]
    """Address -> its anchors, in order of first appearance; none for the page's own."""
    frames: list[str]
    """Addresses of a frameset's pages, where the links of the oldest portals are."""
    following: str
    """Address of the list's next page, or ""."""


def find_links(body: bytes, url: str, *, charset: str = "") -> list[Link]:
    """Sort the links of a page, each address once, in order of first appearance; the next page comes last.

    body: the page as sent. url: its absolute address. charset: what the Content-Type header declares.
    Raises Unreadable where the bytes are not a page.
    """
    return sort_links(read_links(body, url, charset=charset))


def find_sections(body: bytes, url: str, *, charset: str = "") -> list[Link]:
    """The sections that a portal's navigation names, each once, in order; from its home or any other page.

    Arguments as of find_links(). Sections that are only linked from the middle of the page are left out.
    """
    linked = read_links(body, url, charset=charset)
    named = navigation(linked.anchors, url)
    return [link for link in sort_links(linked) if link.kind == "section" and link.url in named]


def read_links(body: bytes, url: str, *, charset: str = "") -> Linked:
    """Gather what a page links to. Raises Unreadable where the bytes are not a page."""
    root = parse(to_utf8(body, charset)[0])
    base = base_of(root, url)
    anchors = gather(root, base)
    anchors.pop(urldefrag(url)[0], None)
    return Linked(url, anchors, _frames(root, base), find_next_list(root, base, url))


def _frames(root: etree._Element, base: str) -> list[str]:
    return [address for frame in root.iter("frame") if (address := absolute(frame.get("src", ""), base))]


def sort_links(linked: Linked, weight: Mapping[str, float] | None = None) -> list[Link]:
    """The links of a page with their kinds. weight: other weights of the clues than the library's."""
    scores = judge(linked.anchors, linked.url, weights() if weight is None else weight)
    found = [
        Link(address, known.text, kind_of(address, known.text, linked.url, scores[address]))
        for address, known in linked.anchors.items()
        if address != linked.following
    ]
    found += [Link(address, "", "section") for address in linked.frames if address not in linked.anchors]
    return [*found, Link(linked.following, "", "next")] if linked.following else found


def clues_of(linked: Linked) -> dict[str, list[str]]:
    """Address -> names of the clues that are true of it."""
    company = Company(linked.anchors, linked.url)
    return {address: clues(address, known, company) for address, known in linked.anchors.items()}


def judge(anchors: Mapping[str, Anchors], page: str, weight: Mapping[str, float]) -> dict[str, float]:
    """Address -> points for a story behind it: what its own clues say, and its pattern's links on average."""
    company = Company(anchors, page)
    true = {address: list(clues(address, known, company)) for address, known in anchors.items()}
    own = {address: sum([weight.get(clue, 0.0) for clue in names]) for address, names in true.items()}
    patterns: defaultdict[str, list[float]] = defaultdict(list)
    for address, score in own.items():
        patterns[shape_of(address).pattern].append(max(-MOST, min(MOST, score)))
    means = {pattern: sum(scores) / len(scores) for pattern, scores in patterns.items()}
    points = {address: score + means[shape_of(address).pattern] for address, score in own.items()}
    places = sure_places(anchors, points)
    for address, known in anchors.items():
        if (
            known.han >= HEADLINE
            and OTHERWISE.isdisjoint(true[address])
            and not places.isdisjoint(known.places)
        ):
            points[address] += VOUCHED
    return points


def sure_places(anchors: Mapping[str, Anchors], points: Mapping[str, float]) -> set[str]:
    """Places of many links, nearly all to stories, which vouch for the odd headline among them.

    A list that gathers stories of several systems has addresses whose shapes are seen once.
    """
    members: Counter[str] = Counter()
    stories: Counter[str] = Counter()
    for address, known in anchors.items():
        members.update(known.places)
        if points[address] > 0:
            stories.update(known.places)
    return {
        place for place, count in members.items() if count > MANY and stories[place] >= NEARLY_ALL * count
    }


def kind_of(address: str, text: str, page: str, points: float) -> LinkKind:
    """What is behind a link."""
    if points > 0:
        return "article"
    return "section" if is_section(address, text) and same_site(address, page) else "other"
