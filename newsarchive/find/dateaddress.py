"""The day an address names, as most news systems write it into their paths."""

import re
from datetime import date

from newsarchive.find.dateforms import FIRST_YEAR, make_date

YEAR, MONTH, DAY = r"((?:19|20)\d\d)", r"(1[0-2]|0[1-9])", r"(3[01]|[12]\d|0[1-9])"
FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<!\d){YEAR}[-/_.](1[0-2]|0?[1-9])[-/_.](3[01]|[12]\d|0?[1-9])(?!\d)",  # 2020-04/29, 2014_09/24
        rf"(?<!\d){YEAR}[-/]?{MONTH}[-/_]?{DAY}(?!\d)",  # 2020/0429, 202004/29, t20200429_
        rf"(?<!\d){YEAR}{MONTH}{DAY}(?=\d{{4,9}}(?!\d))",  # 202004290388
    )
)
SHORT = re.compile(rf"/([0-3]\d)/{MONTH}{DAY}(?!\d)")


def read_address(url: str) -> date | None:
    """The day an address names in its path or query, or None.

    >>> read_address("https://news.example.com/system/202004/t20200429_17.shtml")
    datetime.date(2020, 4, 29)
    """
    path = "/" + url.partition("://")[2].partition("/")[2]
    for pattern in FORMS:
        for match in pattern.finditer(path):
            day = make_date(int(match[1]), int(match[2]), int(match[3]))
            if day and day.year >= FIRST_YEAR:
                return day
    short = SHORT.search(path)
    return make_date(2000 + int(short[1]), int(short[2]), int(short[3])) if short else None
