"""The days a crawl is for: -a since=2020-01-01 -a until=2020-12-31."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from newsarchive.errors import PortalError
from newsarchive.values import CHINA


@dataclass(frozen=True, slots=True)
class Span:
    """From the first day to the last, both included; None leaves an end open."""

    since: date | None = None
    until: date | None = None

    @property
    def bounded(self) -> bool:
        """Claims that some days lie outside."""
        return bool(self.since or self.until)

    @property
    def words(self) -> str:
        """The span as people say it; "" where no day lies outside."""
        ends = (("since", self.since), ("until", self.until))
        return " ".join(f"{word} {day}" for word, day in ends if day)

    def holds(self, day: date | None) -> bool:
        """Claims that a day lies inside; one that is not known may."""
        return day is None or ((self.since or day) <= day <= (self.until or day))

    def ends_before(self, days: Collection[date | None]) -> bool:
        """Claims that a list in falling order of days has left the span: all are known and too early."""
        return self.since is not None and all(day is not None and day < self.since for day in days)

    def begins_after(self, days: Collection[date | None]) -> bool:
        """Claims that some of a list's days are still too late."""
        return self.until is not None and any(day is not None and day > self.until for day in days)

    def days(self) -> Iterator[date]:
        """The days from the last to the first, today at most; none where no first day is given."""
        today = datetime.now(CHINA).date()
        day = min(self.until or today, today)
        while self.since and day >= self.since:
            yield day
            day -= timedelta(days=1)


def read_span(since: str, until: str) -> Span:
    """A spider's arguments as a span; raises PortalError for no day, or an end before its beginning."""
    span = Span(read_day("since", since), read_day("until", until))
    if span.since and span.until and span.until < span.since:
        raise PortalError(f"-a until={until} lies before -a since={since}")
    return span


def read_day(name: str, given: str) -> date | None:
    """A day as written on the command line, None for an empty one; raises PortalError for any other."""
    try:
        return date.fromisoformat(given) if given else None
    except ValueError:
        raise PortalError(f"-a {name}={given}: write the day as 2020-01-31") from None
