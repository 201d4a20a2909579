"""When the page says it was published, and when it was last changed.

What a page prints beside its headline counts most: metas may hold the time of a change or of a template.
Then what the page declares (comments of the CMS, metas, JSON-LD), then a weaker place on the page, an update
time where only that is printed, and last the day in the address. Each finding names its rule.
"""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from newsarchive.find.dateaddress import read_address
from newsarchive.find.dateforms import SLACK, Frame
from newsarchive.find.declared import Claim, read_declared
from newsarchive.find.layout import Layout
from newsarchive.find.printed import STRONG, WEAK, Printed, read_anywhere, read_head, read_tail
from newsarchive.find.timeelement import read_elements
from newsarchive.values import CHINA, Found, Published


@dataclass(frozen=True, slots=True)
class Times:
    """published and modified, each with its rule, where found."""

    found: dict[str, Found[Any] | None]


def read_times(layout: Layout) -> Times:
    """The time of publication and the time of the last change."""
    evidence = Evidence(layout)
    published = choose(evidence)
    return Times({"published": published, "modified": choose_change(evidence, published)})


@dataclass(frozen=True, eq=False)
class Evidence:
    """What a page says about its times, looked up as far as needed."""

    layout: Layout

    @cached_property
    def now(self) -> datetime | None:
        """Time of the fetch in +08:00."""
        fetched = self.layout.page.fetched_at
        return fetched.astimezone(CHINA) if fetched else None

    @cached_property
    def address(self) -> date | None:
        """The day in the page's address."""
        day = read_address(self.layout.page.url)
        return None if day and self.now and day > (self.now + SLACK).date() else day

    @cached_property
    def declared(self) -> tuple[list[Claim], list[Claim]]:
        """Declared times of publication and of change."""
        return read_declared(self.layout.page, Frame(self.now, self.address))

    @cached_property
    def claim(self) -> Claim | None:
        """The best declared time of publication."""
        return best_claim(self.declared[0], self.address)

    @cached_property
    def days(self) -> list[date]:
        """The days that the address and the declarations give, as a check on what is printed."""
        return [day for day in (self.address, self.claim and self.claim.stamp.day) if day]

    @cached_property
    def frame(self) -> Frame:
        """What printed dates are resolved against."""
        return Frame(self.now, self.days[0] if self.days else None)

    @cached_property
    def head(self) -> list[Printed]:
        """Dates around the headline."""
        return list(read_head(self.layout, self.frame, self.days))

    @cached_property
    def tail(self) -> list[Printed]:
        """Dates below the story."""
        return list(read_tail(self.layout, self.frame, self.days))


def best_claim(claims: list[Claim], address: date | None) -> Claim | None:
    """The surest claim, or the one of the address's day; of several on one day, one with a clock."""
    if not claims:
        return None
    first = next((claim for claim in claims if claim.stamp.day == address), claims[0])
    same = [claim for claim in claims if claim.stamp.day == first.stamp.day]
    return next((claim for claim in same if claim.stamp.has_clock), first)


def best_printed(entries: list[Printed], occasion: str, floor: float) -> Printed | None:
    """The most trusted date of an occasion, if its score reaches the floor."""
    found = [entry for entry in entries if entry.occasion == occasion and entry.score >= floor]
    return max(found, key=lambda entry: entry.score, default=None)


def choose(evidence: Evidence) -> Found[Published] | None:
    """The time of publication, by the first rule that gives one."""
    strong = best_printed(evidence.head, "published", STRONG)
    if strong:
        return _found(strong)
    claim = evidence.claim or next(
        read_elements(evidence.layout.page, evidence.frame, evidence.layout.head), None
    )
    update = best_printed(evidence.head, "updated", STRONG)
    if update and (claim is None or claim.stamp.day == update.stamp.day):
        return _found(update)
    weak = best_printed(evidence.head + evidence.tail, "published", WEAK)
    if claim:
        finer = weak and weak.stamp.has_clock and weak.stamp.day == claim.stamp.day
        return _found(weak) if weak and finer and not claim.stamp.has_clock else _found(claim)
    if weak or update:
        return _found(weak or update)
    return search(evidence)


def search(evidence: Evidence) -> Found[Published] | None:
    """What is left where neither the story's surroundings nor the head of the page give a time."""
    anywhere = list(read_anywhere(evidence.layout, evidence.frame, evidence.days))
    if len({entry.stamp.day for entry in anywhere}) == 1:
        return _found(max(anywhere, key=lambda entry: (entry.score, entry.stamp.has_clock)))
    if evidence.address is None:
        return None
    day = evidence.address
    at = datetime(day.year, day.month, day.day, tzinfo=CHINA)
    return Found(Published(at, "day", day.isoformat()), "address")


def choose_change(evidence: Evidence, published: Found[Published] | None) -> Found[Published] | None:
    """The time of the last change; one before the publication is a mistake and left out."""
    entries = evidence.head
    if (
        not any(entry.occasion == "updated" for entry in entries)
        and "更新".encode() in evidence.layout.page.markup
    ):
        entries = evidence.tail
    change: Printed | Claim | None = best_printed(entries, "updated", WEAK) or next(
        iter(evidence.declared[1]), None
    )
    if change is None or (published and is_before(change.stamp.value, published.value)):
        return None
    return _found(change)


def is_before(first: Published, second: Published) -> bool:
    """Claims that one time is before another, as far as both are printed."""
    if "month" in (first.precision, second.precision):
        return (first.at.year, first.at.month) < (second.at.year, second.at.month)
    if "day" in (first.precision, second.precision):
        return first.at.date() < second.at.date()
    return first.at.replace(second=0) < second.at.replace(second=0)


def _found(entry: Printed | Claim | None) -> Found[Published] | None:
    return Found(entry.stamp.value, entry.rule) if entry else None
