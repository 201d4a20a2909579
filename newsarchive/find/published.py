"""When the page says it was published, and when it was last changed.

What a page prints beside its headline counts most: metas may hold the time of a change or of a template.
Then what the page declares (comments of the CMS, metas, JSON-LD), then a weaker place on the page, an update
time where only that is printed, and last the day in the address. Each finding names its rule.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from newsarchive.find.dateaddress import read_address
from newsarchive.find.dateforms import SLACK, Frame, in_china
from newsarchive.find.dateplaces import PAST, Place, all_places, head_places, story_places, tail_places
from newsarchive.find.declared import Claim, read_change, read_publication
from newsarchive.find.layout import Layout
from newsarchive.find.printed import STRONG, WEAK, Printed, read_place
from newsarchive.find.timeelement import read_elements, read_scripts
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
        return in_china(self.layout.page.fetched_at)

    @cached_property
    def address(self) -> date | None:
        """The day in the page's address."""
        day = read_address(self.layout.page.url)
        return None if day and self.now and day > (self.now + SLACK).date() else day

    @cached_property
    def claim(self) -> Claim | None:
        """The best declared time of publication."""
        return best_claim(read_publication(self.layout.page, Frame(self.now, self.address)), self.address)

    @cached_property
    def days(self) -> list[date]:
        """The days that the address and the declarations give, as a check on what is printed."""
        return [day for day in (self.address, self.claim and self.claim.stamp.day) if day]

    @cached_property
    def frame(self) -> Frame:
        """What printed dates are resolved against."""
        return Frame(self.now, self.days[0] if self.days else None)

    def read(self, places: Callable[[Layout], Iterator[Place]]) -> list[Printed]:
        """The dates of some places."""
        return [found for place in places(self.layout) for found in read_place(place, self.frame, self.days)]

    @cached_property
    def head(self) -> list[Printed]:
        """Dates around the headline; where none is trusted, also those in the story's first lines."""
        found = self.read(head_places)
        return found if best_printed(found, None, STRONG) else found + self.read(story_places)

    @cached_property
    def tail(self) -> list[Printed]:
        """Dates below the story."""
        return self.read(tail_places)


def best_claim(claims: Iterable[Claim], address: date | None) -> Claim | None:
    """The surest claim, or the one of the address's day; of several on one day, one with a clock."""
    seen: list[Claim] = []
    for claim in claims:
        seen.append(claim)
        if claim.stamp.has_clock and claim.stamp.day == (address or seen[0].stamp.day):
            return claim
    first = next((claim for claim in seen if claim.stamp.day == address), seen[0] if seen else None)
    same = [claim for claim in seen if first and claim.stamp.day == first.stamp.day]
    return next((claim for claim in same if claim.stamp.has_clock), first)


def best_printed(entries: list[Printed], occasion: str | None, floor: float) -> Printed | None:
    """The most trusted date of an occasion (None: of any), if its score reaches the floor."""
    found = [
        entry for entry in entries if entry.occasion == (occasion or entry.occasion) and entry.score >= floor
    ]
    return max(found, key=lambda entry: entry.score, default=None)


def choose(evidence: Evidence) -> Found[Published] | None:
    """The time of publication, by the first rule that gives one."""
    if strong := best_printed(evidence.head, "published", STRONG):
        return _found(strong)
    layout = evidence.layout
    claim = evidence.claim or next(read_elements(layout.page, evidence.frame, layout.head), None)
    update = best_printed(evidence.head, "updated", STRONG)
    if update and (claim is None or claim.stamp.day == update.stamp.day):
        return _found(update)
    if claim and claim.stamp.has_clock:
        return _found(claim)
    weak = best_printed(evidence.head + evidence.tail, "published", WEAK)
    if claim is None and (weak or update):
        return _found(weak or update)
    if claim is None and (late := best_printed(evidence.tail, "updated", WEAK)):
        return _found(late)
    if claim and weak and weak.stamp.has_clock and weak.stamp.day == claim.stamp.day:
        return _found(weak)
    return search(evidence, claim)


def search(evidence: Evidence, claim: Claim | None) -> Found[Published] | None:
    """What is left where the story's surroundings give no time, and the head of the page at most a day."""
    known = claim.stamp.day if claim else evidence.address
    entries = [entry for entry in evidence.read(all_places) if entry.stamp.form in ("full", "short")]
    labelled = [entry for entry in entries if entry.labelled and entry.occasion == "published"]
    if known:
        labelled = [entry for entry in labelled if entry.stamp.day == known and entry.stamp.has_clock]
    lone = [entry for entry in entries if entry.stamp.day == known and entry.stamp.has_clock]
    for group in (labelled, lone):
        if len({entry.stamp.value.at.replace(second=0) for entry in group}) == 1:
            return _found(group[0])
    if claim:
        return _found(claim)
    scripted = list(read_scripts(evidence.layout.page, evidence.frame))
    if len({entry.stamp.day for entry in scripted}) == 1 and known in (None, scripted[0].stamp.day):
        return _found(scripted[0])
    if known is None:
        return None
    at = datetime(known.year, known.month, known.day, tzinfo=CHINA)
    return Found(Published(at, "day", known.isoformat()), "address")


def choose_change(evidence: Evidence, published: Found[Published] | None) -> Found[Published] | None:
    """The time of the last change; one before the publication is a mistake and left out."""
    entries = evidence.head
    if not any(entry.occasion == "updated" for entry in entries) and any(
        "更新" in line.text for line in evidence.layout.tail[:PAST]
    ):
        entries = evidence.tail
    change: Printed | Claim | None = best_printed(entries, "updated", WEAK)
    if change is None:
        change = next(read_change(evidence.layout.page, evidence.frame), None)
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
