"""Times told by their distance from now: 刚刚, 14分钟前, 21小时前, 昨天 09:34, 3 天前, 2 hours ago."""

import re
from datetime import datetime, timedelta
from typing import Literal

from newsarchive.find.numerals import number_of

RELATIVE = re.compile(
    r"""
      (?P<word>刚刚|刚才|just\snow)
    | (?P<today>(?:今|昨|前|大前)[天日](?![起气])|[今昨](?=\s?\d\d?[:∶]\d\d)|\b(?:today|yesterday)\b)
    | (?P<ago>
        (?:(?<![\d.])(\d{1,4})|([一二两三四五六七八九十]{1,3})|(半)|\b(an?))\s?个?\s?
        (秒|分|小时|钟头|天|日|周|星期|礼拜|(?:second|sec|minute|min|hour|hr|day|week)s?\b)钟?\s?(?:[之以]?前|ago\b)
      )
    """,
    re.VERBOSE,
)
UNITS = {
    "秒": "seconds", "sec": "seconds", "分": "minutes", "min": "minutes", "小时": "hours", "钟头": "hours",
    "hou": "hours", "hr": "hours", "hrs": "hours", "天": "days", "日": "days", "day": "days", "周": "weeks",
    "星期": "weeks", "礼拜": "weeks", "wee": "weeks",
}  # fmt: skip
DAYS = {"今": 0, "tod": 0, "昨": 1, "yes": 1, "前": 2, "大前": 3}


def read_relative(match: re.Match[str], now: datetime) -> tuple[datetime, Literal["day", "minute"]] | None:
    """The time a match of RELATIVE means at `now`; days and weeks ago give a day only."""
    text = match[0]
    if match["word"]:
        return _to_minute(now), "minute"
    if match["today"]:
        word = text[:3] if text.isascii() else text[:2] if text.startswith("大") else text[0]
        return _to_day(now - timedelta(days=DAYS[word])), "day"
    digits, words, half, _, unit = match.groups()[3:8]
    if half and unit not in ("小时", "钟头"):
        return None
    count = 0.5 if half else int(digits) if digits else number_of(words) if words else 1
    name = UNITS[unit[:3] if unit.isascii() else unit]
    span = timedelta(**{name: count})
    return (_to_day(now - span), "day") if name in ("days", "weeks") else (_to_minute(now - span), "minute")


def _to_minute(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)


def _to_day(at: datetime) -> datetime:
    return at.replace(hour=0, minute=0, second=0, microsecond=0)
