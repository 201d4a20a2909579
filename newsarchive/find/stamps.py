"""Dates and times out of a text: every form in which Chinese pages print them.

Text is folded first, so that 時間, 民國, full-width digits and the like are one spelling. A date that misses
its year is resolved against a day near it; one told by its distance (3小时前, 昨天 15:30) against the time
of the fetch. Dates of the lunar calendar are no dates here.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from newsarchive.find.clock import HOME, Clock, read_clock, read_clock_before
from newsarchive.find.dateforms import FIRST_YEAR, PATTERNS, READERS, SLACK, Form, Frame, in_china
from newsarchive.find.relative import RELATIVE, read_relative
from newsarchive.folding import fold_chars
from newsarchive.values import CHINA, Published


class Stamp(NamedTuple):
    """A date, with its time where one stands beside it."""

    value: Published
    start: int
    """Where it begins in the text."""
    end: int
    form: Form
    shift: timedelta
    """What was added to the printed time to make it +08:00; zero where no zone is printed."""

    @property
    def has_clock(self) -> bool:
        """Claims that a time of day is printed."""
        return self.value.precision in ("minute", "second")

    @property
    def day(self) -> date:
        """The day in +08:00; the first of the month where no day is printed."""
        return self.value.at.date()


FORMS = (*PATTERNS, (re.compile(r"[前今昨刚]|ago\b|just now|day\b"), RELATIVE))
UNSHIFTED = timedelta(0)
LUNAR = re.compile(r"[农阴夏旧]历[\s:]{0,2}$")


def read_stamps(text: str, *, now: datetime | None = None, day_hint: date | None = None) -> Iterator[Stamp]:
    """The dates in a text, in order, each with the time beside it.

    now: aware time of the fetch; relative dates need it, and nothing more than a day later is believed.
    day_hint: a day known to be near (the address's), against which dates without a year are resolved.
    Never raises. What is no date, is before 1990, or cannot be resolved, is left out.

    >>> [stamp.value.iso() for stamp in read_stamps("时间：2020-04-2920:33 更新：民國109年4月30日")]
    ['2020-04-29T20:33+08:00', '2020-04-30']
    """
    folded = fold_chars(text)
    frame = Frame(in_china(now), day_hint)
    matches = [match for needed, forms in FORMS if needed.search(folded) for match in forms.finditer(folded)]
    end = 0
    for match in sorted(matches, key=lambda match: match.start()) if len(matches) > 1 else matches:
        if match.start() < end or (
            "历" in folded and LUNAR.search(folded, max(0, match.start() - 5), match.start())
        ):
            continue
        stamp = _relative(match, folded, frame) if match.re is RELATIVE else _absolute(match, folded, frame)
        if stamp and (frame.now is None or stamp.value.at <= frame.now + SLACK):
            end = stamp.end
            if frame.day is None and stamp.form == "full":  # 2020-04-29 20:33 (04-30 08:00 更新)
                frame = frame._replace(day=stamp.day)
            raw = text[stamp.start : stamp.end]
            yield stamp if raw == stamp.value.raw else stamp._replace(value=stamp.value._replace(raw=raw))


def _absolute(match: re.Match[str], folded: str, frame: Frame) -> Stamp | None:
    """The date of one match, with its time."""
    name = match.lastgroup or ""
    form, read = READERS[name]
    parts = [part for part in match.groups() if part is not None][1:]
    day = read(parts, frame)
    if day is None or day.year < FIRST_YEAR:
        return None
    found: Clock | None = None
    if len(parts) > 3:  # the time stands inside the date
        numbers = [int(part) for part in (parts[3:] if name == "run" else parts[2:5])]
        second = numbers[2] if len(numbers) > 2 else None
        found = Clock(numbers[0], numbers[1], second, None, match.start(), match.end())
    elif form != "month":
        found = read_clock(folded, match.end())
        if found is None and form == "full":
            found = read_clock_before(folded, match.start())
    return _stamp(day, found, match, form)


def _relative(match: re.Match[str], folded: str, frame: Frame) -> Stamp | None:
    """A date told by its distance from now."""
    found = read_relative(match, frame.now) if frame.now else None
    if found is None:
        return None
    at, precision = found
    clock = read_clock(folded, match.end()) if precision == "day" else None
    if clock:
        return _stamp(at.date(), clock, match, "relative")
    return Stamp(Published(at, precision, match[0]), match.start(), match.end(), "relative", UNSHIFTED)


def _stamp(day: date, clock: Clock | None, match: re.Match[str], form: Form) -> Stamp:
    """Put a date and its time together."""
    at = datetime(day.year, day.month, day.day, tzinfo=CHINA)
    if clock is None:
        value = Published(at, "month" if form == "month" else "day", match[0])
        return Stamp(value, match.start(), match.end(), form, UNSHIFTED)
    shift = HOME - clock.zone if clock.zone is not None else UNSHIFTED
    at += timedelta(0, clock.second or 0, 0, 0, clock.minute, clock.hour) + shift
    start, end = min(match.start(), clock.start), max(match.end(), clock.end)
    value = Published(at, "minute" if clock.second is None else "second", match.string[start:end])
    return Stamp(value, start, end, form, shift)
