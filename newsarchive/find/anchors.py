"""All links of a page, one record an address: what their texts say, where they stand, what stands beside."""

import re
from dataclasses import dataclass, field

from lxml import etree

from newsarchive.find.addresses import absolute
from newsarchive.find.places import Places

HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
CLOCK = r"\d{1,2}[:：]\d\d(?:[:：]\d\d)?"
DAY = r"(?:(?:20)?\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?"
STAMP = re.compile(rf"[\[(（]?\s*(?:{DAY}(?:\s*{CLOCK})?|{CLOCK})\s*[\])）]?\s*$")
STAMP_ENDS = tuple("0123456789日)]）")
BESIDE = re.compile(
    rf"""
    \s* [\[(（【]? \s*
    (?: {DAY} \s* (?:{CLOCK})? | {CLOCK} | 20\d\d[-/.]\d\d?
      | \d+ \s* (?:分钟|小时|天|分鐘|小時) 前 | [昨前今]天 (?:\s* {CLOCK})? | 刚刚 | 剛剛 )
    \s* [\])）】]? \s*
    """,
    re.VERBOSE,
)
"""A date that stands for itself, as beside the headlines of a list."""
DATE_BEGINS = re.compile(r"\s*[\[(（【]?\s*[\d昨前今刚剛]")
LONGEST_DATE = 30  # characters; with brackets and white space
ROWS = frozenset({"li", "tr", "dd", "dt", "p", "article"})
WIDEST = 6  # elements in a box that is still a row, not the list itself
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5"})


@dataclass(slots=True)
class Anchors:
    """All anchors of a page that lead to one address."""

    text: str = ""
    """The longest of their texts."""
    han: int = 0
    """Number of Chinese characters in it, a closing date left out."""
    places: set[str] = field(default_factory=set)
    """Tags and classes of the boxes around each of them; the rows of a list share them."""
    regions: set[str] = field(default_factory=set)
    """Parts of the page they stand in, "" where it is the middle; see places.py."""
    headed: bool = False
    """One stands in a heading."""
    pictured: bool = False
    """One holds a picture."""
    dated: bool = False
    """A date stands beside one."""


def gather(root: etree._Element, base: str) -> dict[str, Anchors]:
    """Address -> its anchors, for every http(s) link of the page, in order of first appearance."""
    found: dict[str, Anchors] = {}
    places = Places()
    addresses: dict[str, str] = {}
    for anchor in root.iter("a", "area"):
        href = anchor.get("href", "")
        address = addresses.get(href)
        if address is None:
            address = addresses[href] = absolute(href, base)
        if address:
            _add(anchor, found.setdefault(address, Anchors()), places)
    return found


def _add(anchor: etree._Element, known: Anchors, places: Places) -> None:
    """Add what one anchor shows to what is known of its address."""
    text = text_of(anchor)
    if len(text) > len(known.text):
        known.text, known.han = text, han(text)
    box = anchor.getparent()
    place = places.of(box)
    known.places.add(place.path)
    known.regions.add(place.region)
    if not known.dated:
        known.dated = has_date_beside(anchor)
    if not known.pictured and len(anchor):
        known.pictured = next(anchor.iter("img"), None) is not None
    if not known.headed:
        known.headed = (box is not None and box.tag in HEADINGS) or any(c.tag in HEADINGS for c in anchor)


def text_of(anchor: etree._Element) -> str:
    """A link's text; its title where the text is cut short; its picture's description where there is none."""
    text = " ".join("".join(anchor.itertext()).split())
    if text and text[-1] not in ".…":
        return text
    title = " ".join(anchor.get("title", "").split())
    if title and title.startswith(text.rstrip(".… ")):
        return title
    return text or title or next(filter(None, map(_description, anchor.iter("img", "area"))), "")


def _description(picture: etree._Element) -> str:
    return " ".join(picture.get("alt", "").split())


def has_date_beside(anchor: etree._Element) -> bool:
    """Claims that a date stands in the link's row, before it, after it, or as a part of it."""
    if any(_is_date(child.text) for child in anchor):
        return True
    element: etree._Element | None = anchor
    for _ in range(3):  # the link, its cell, its row
        if element is None or len(element) > WIDEST:
            return False
        if _is_date(element.tail) or _is_dated(element.getprevious()) or _is_dated(element.getnext()):
            return True
        if element.tag in ROWS:
            return False
        element = element.getparent()
    return False


def _is_dated(beside: etree._Element | None) -> bool:
    """Claims that what stands beside a link begins with a date, or is followed by one."""
    if beside is None or beside.tag == "a":
        return False
    return _is_date(beside.text) or _is_date(beside.tail) or (len(beside) > 0 and _is_date(beside[0].text))


def _is_date(text: str | None) -> bool:
    if text is None or len(text) > LONGEST_DATE or text.isspace():
        return False
    return DATE_BEGINS.match(text) is not None and BESIDE.fullmatch(text) is not None


def han(text: str) -> int:
    """Number of Chinese characters, a closing date left out."""
    return len(HAN.findall(STAMP.sub("", text) if text.endswith(STAMP_ENDS) else text))
