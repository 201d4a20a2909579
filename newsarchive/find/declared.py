"""Times a page declares where no reader looks: metas, comments, JSON-LD, <time> elements, its address."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from newsarchive.find.dateforms import SLACK, Frame
from newsarchive.find.stamps import Stamp, read_stamps
from newsarchive.page import Page
from newsarchive.values import CHINA, Published

# Names as metas spell them, without spaces, hyphens and underscores; the surest first.
PUBLISHED = """
pubdate publishdate publishtime publishedtime publisheddate publicationdate firstpublishedtime pubtime
article:publishedtime article:published og:publishedtime og:article:publishedtime datepublished
weibo:article:createat article:createat apub:time bytedance:publishedtime og:releasedate releasedate og:time
cxenseparse:recs:publishtime cxenseparse:publishtime parselypubdate sailthru.date pubtimereport
dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date date.available
datecreated createdate createtime ptime date dateupdate
""".split()  # noqa: SIM905 -- a column of names is easier to add to
UPDATED = """
article:modifiedtime og:updatedtime article:updatedtime datemodified modifieddate modifiedtime lastmod
lastmodified lastmodifiedtime updatetime updatedate updatedtime weibo:article:updateat bytedance:updatedtime
dcterms.modified dc.date.modified revised
""".split()  # noqa: SIM905
LIKELY = re.compile(r"pub\w*(?:date|time)|(?:news|article|story|content|issue|release)d?(?:date|time)")
"""Other names of metas that hold a time of publication."""
SPELLING = str.maketrans("", "", " -_")

FOREIGN = frozenset(
    """
    Comment Person Organization NewsMediaOrganization WebSite BreadcrumbList ListItem ItemList ImageObject
    Event Product Offer Review AggregateRating SearchAction CollectionPage
    """.split()  # noqa: SIM905
)
"""Kinds of JSON-LD objects whose dates are not the story's."""

EPOCH = re.compile(r"1\d{9}(?:\d{3})?")


class Claim(NamedTuple):
    """A time and the rule that found it."""

    stamp: Stamp
    rule: str


def read_publication(page: Page, frame: Frame) -> Iterator[Claim]:
    """What the page declares as its time of publication, the surest first."""
    metas = _metas(page)
    found: list[tuple[str, Any]] = (
        [("comment date", page.embedded["date"])] if "date" in page.embedded else []
    )
    found += [(f"meta {name}", metas[name]) for name in PUBLISHED if name in metas]
    found += _linked(page.linked_data, ("datePublished", "pubDate", "uploadDate", "dateCreated"))
    found += [(f"meta {name}", text) for name, text in metas.items() if LIKELY.search(name)]
    return _claims(found, frame)


def read_change(page: Page, frame: Frame) -> Iterator[Claim]:
    """What the page declares as the time of its last change, the surest first."""
    metas = _metas(page)
    found: list[tuple[str, Any]] = [(f"meta {name}", metas[name]) for name in UPDATED if name in metas]
    yield from _claims(found + _linked(page.linked_data, ("dateModified", "upDate")), frame)


def _metas(page: Page) -> dict[str, str]:
    """Metas that hold a digit, by their name without spaces, hyphens and underscores."""
    return {
        name.translate(SPELLING): content
        for name, content in page.metas.items()
        if content[0].isdecimal() or content[-1].isdecimal()
    }


def _linked(objects: list[dict[str, Any]], names: tuple[str, ...]) -> list[tuple[str, Any]]:
    """Values of JSON-LD properties; those of objects that are stories first."""
    found = []
    for entry in objects:
        kind = entry.get("@type")
        kinds = {kind} if isinstance(kind, str) else set(map(str, kind)) if isinstance(kind, list) else set()
        if kinds & FOREIGN:
            continue
        other = not any(name.endswith(("Article", "Posting", "Report")) for name in kinds)
        found += [(other, place, name, entry[name]) for place, name in enumerate(names) if name in entry]
    found.sort(key=lambda entry: entry[:2])
    return [(f"JSON-LD {name}", value) for _, _, name, value in found]


def _claims(texts: list[tuple[str, Any]], frame: Frame) -> Iterator[Claim]:
    for rule, text in texts:
        if isinstance(text, (str, int)) and (stamp := read_value(str(text), frame)):
            yield Claim(stamp, rule)


def read_value(text: str, frame: Frame) -> Stamp | None:
    """The time in an attribute's value. Midnight to the second is what systems write for a mere day.

    A time declared as UTC that only as local time falls on the address's day, or is not in the future,
    is taken for local time: many systems write Z after their wall clock.
    """
    if EPOCH.fullmatch(text):
        at = datetime.fromtimestamp(int(text[:10]), CHINA)
        return Stamp(Published(at, "second", text), 0, len(text), "full", timedelta(0))
    limit = frame.now + SLACK if frame.now else None
    stamp = next(read_stamps(text[:60], now=limit, day_hint=frame.day), None)
    if stamp is None or stamp.form in ("bare", "relative"):
        return None
    if stamp.shift:
        wall = as_wall(stamp)
        if (
            _is_midnight(wall)
            or (limit and stamp.value.at > limit)
            or (frame.day and stamp.day != frame.day == wall.day)
        ):
            stamp = wall
    return _as_day(stamp) if _is_midnight(stamp) else stamp


def _is_midnight(stamp: Stamp) -> bool:
    at = stamp.value.at
    return stamp.value.precision == "second" and not (at.hour or at.minute or at.second)


def as_wall(stamp: Stamp) -> Stamp:
    """The stamp with the zone after its time left out of account."""
    return stamp._replace(value=stamp.value._replace(at=stamp.value.at - stamp.shift), shift=timedelta(0))


def _as_day(stamp: Stamp) -> Stamp:
    midnight = stamp.value.at.replace(hour=0, minute=0, second=0, microsecond=0)
    return stamp._replace(value=stamp.value._replace(at=midnight, precision="day"), shift=timedelta(0))
