"""Times of day as Chinese pages print them: 20:33, 20时33分, 下午8:33, 8:33 PM, 05-04-47; with zones.

Text is folded by newsarchive.folding.fold_chars first, so 時間 and full-width digits need no case.
"""

import re
from datetime import timedelta
from typing import NamedTuple

from newsarchive.values import CHINA

COLON = "[:∶\ufe30]"  # the ratio sign and the colon of vertical type stand in for it
HALF = (
    "上午|下午|中午|午后|午间|晚上|晚间|晚|夜间|深夜|夜里|夜|傍晚|凌晨|清晨|早上|早晨|早间|早|"
    r"am|pm|a\.m\.|p\.m\."
)
LATE = frozenset(("下午", "午后", "傍晚", "晚上", "晚间", "晚", "夜间", "夜里", "夜", "pm", "p.m."))
NOON = frozenset(("中午", "午间"))
NIGHT = frozenset(("晚上", "晚间", "晚", "夜间", "深夜", "夜里", "夜"))
WEEKDAY = (
    r"[(\[]?(?:星期|周|礼拜)[一二三四五六日天][)\]]?|\([一二三四五六日]\)"
    r"|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,6})\b\.?"
)
GAP = (
    rf"(?:[\s,|丨·•]|t(?=\d)|[-_/](?=\d\d{COLON})|{WEEKDAY}"
    r"|(?:发布|北京|香港|台北|当地)?时间:?|at\b|hkt|[-–](?=\s\d\d?:)){0,6}"
)
"""What stands between a date and its time."""

CLOCK = re.compile(
    rf"""
    (?P<half>{HALF})? \s?
    (?P<hour>2[0-4]|1\d|0?\d)
    (?: \s?{COLON}\s? (?P<minute>[0-5]\d) (?: \s?{COLON}\s? (?P<second>[0-5]?\d) (?:[.:,]\d{{1,9}})? )? (?!\d)
      | \s?[时点](?![赞评击阅间代长])\s?
        (?: (?P<minutes>[0-5]?\d)(?!\d) \s?分? (?: \s? (?P<seconds>[0-5]?\d)\s?秒 )? | (?P<thirty>半) )?
      | -(?P<dashed>[0-5]\d)-(?P<dashes>[0-5]\d)(?!\d)
    )
    (?: \s? (?P<after>am|pm|a\.m\.|p\.m\.)(?![a-z]) )?
    (?P<zone> \s?
      (?: (?:utc|gmt)\s?[+-]\d{{1,2}}(?::?\d\d)? | (?:z|utc|gmt)(?![a-z]) | [+-]\d\d:?\d\d ) (?!\d)
    )?
    """,
    re.VERBOSE,
)
WORLD = r"(?P<world>(?:格林[尼威]治(?:标准)?|世界(?:标准|协调)?|国际标准|协调世界)时间?\s?:?\s?)?"
"""Universal time, named before the time of day."""
AFTER_DATE = re.compile(GAP + WORLD + CLOCK.pattern, re.VERBOSE)
BEFORE_DATE = re.compile(
    rf"(?<![\d/.-])(?<!\d:)(?P<hour>2[0-3]|1\d|0?\d){COLON}(?P<minute>[0-5]\d)(?:{COLON}(?P<second>[0-5]\d))?"
    r"(?:\s?(?P<after>am|pm))?[\s,|丨·]{1,3}$"
)
OFFSET = re.compile(r"([+-])(\d{1,2}):?(\d\d)?")
LONGEST_OFFSET = timedelta(hours=14)
HOME = CHINA.utcoffset(None)


class Clock(NamedTuple):
    """A time of day; hour 24 and more belongs to the next day."""

    hour: int
    minute: int
    second: int | None
    """None where the page prints none."""
    zone: timedelta | None
    """Offset from UTC where one is printed."""
    start: int
    end: int


def read_clock(folded: str, at: int) -> Clock | None:
    """The time that follows a date ending at `at`, or None.

    >>> read_clock("2020-04-29 下午8:33", 10)[:2], read_clock("2020-04-29 05-04-47", 10)[:3]
    ((20, 33), (5, 4, 47))
    """
    match = AFTER_DATE.match(folded, at)
    return _clock(match) if match else None


def read_clock_before(folded: str, at: int) -> Clock | None:
    """The time that stands before a date beginning at `at`, or None.

    >>> read_clock_before("20:33 29/04/2020", 6)[:2]
    (20, 33)
    """
    match = BEFORE_DATE.search(folded, max(0, at - 16), at)
    return _clock(match) if match else None


def _clock(match: re.Match[str]) -> Clock | None:
    """The time a match of one of the patterns above states; None where there is no such time."""
    part = match.groupdict()
    hour = _of_24(int(part["hour"]), part.get("half") or part.get("after") or "")
    if hour > 24 or part["hour"] == "24":
        return None
    minute = part.get("minute") or part.get("minutes") or part.get("dashed") or "0"
    second = part.get("second") or part.get("seconds") or part.get("dashes")
    zone, end = _zone(match, part["zone"]) if part.get("zone") else (None, match.end())
    if part.get("world"):
        zone = timedelta(0)
    minutes = 30 if part.get("thirty") else int(minute)
    return Clock(hour, minutes, int(second) if second else None, zone, match.start(), end)


def _of_24(hour: int, half: str) -> int:
    """Hour of a 24-hour clock. Midnight is 上午12, 凌晨12 and 晚上12, the last one that of the next day."""
    if hour > 12:
        return hour
    if half in NOON:
        return hour + 12 if hour < 4 else hour
    if hour == 12:
        return 24 if half in NIGHT else 12 if half in LATE or not half else 0
    if half in LATE:
        return hour + 12
    return hour + 12 if half == "深夜" and hour > 5 else hour


def _zone(match: re.Match[str], text: str) -> tuple[timedelta | None, int]:
    """The offset printed after a time, and where the time ends with it."""
    found = OFFSET.search(text)
    if found is None:
        return timedelta(0), match.end()
    size = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    # 14:30-16:00 is a span of time; an offset to the west stands after seconds.
    span = found[1] == "-" and "t" not in text and not (match["second"] or match["seconds"])
    if span or size > LONGEST_OFFSET:
        return None, match.start("zone")
    return (size if found[1] == "+" else -size), match.end()
