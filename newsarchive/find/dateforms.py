"""The forms in which Chinese pages print a day, as patterns on folded text, and how each makes a date."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from newsarchive.find.numerals import digits_of, number_of
from newsarchive.values import CHINA

Form = Literal["full", "compact", "short", "roc", "numeral", "yearless", "bare", "month", "relative"]
"""How the date is written: full (2020-04-29, 29/04/2020, April 29, 2020, 民國109年4月29日), compact
(20200429), short (20-04-29), roc (109-04-29, the 民國 left out), numeral (二〇二〇年四月二十九日), yearless
(4月29日, 04-29 20:33), bare (04-29), month (2020年4月), relative (3小时前)."""

FIRST_YEAR = 1990
SLACK = timedelta(days=1)
"""How far a page may be ahead of the clock that said when it was fetched."""


def in_china(moment: datetime | None) -> datetime | None:
    """An aware time in +08:00; None for none, or one that no page was ever fetched at."""
    return moment.astimezone(CHINA) if moment and FIRST_YEAR < moment.year < 2200 else None


class Frame(NamedTuple):
    """What incomplete dates are resolved against: the time of the fetch in +08:00, a day known to be near."""

    now: datetime | None
    day: date | None

    def place(self, month: int, day: int) -> date | None:
        """The date of that month and day nearest to the known day, or else the last one before now."""
        near = self.day or (self.now.date() if self.now else None)
        if near is None:
            return None
        years = (near.year - 1, near.year, near.year + 1)
        found = [made for year in years if (made := make_date(year, month, day))]
        if self.day is None:
            found = [made for made in found if made <= near + SLACK]
        return min(found, key=lambda made: abs(made - near), default=None)


def make_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


Y, M, D = r"((?:19|20)\d\d)", r"(1[0-2]|0?[1-9])", r"(3[01]|[12]\d|0?[1-9])"
MM, DD = r"(1[0-2]|0[1-9])", r"(3[01]|[12]\d|0[1-9])"
OPEN = r"(?<![\d\-/.])(?<!\d[:∶])"
CLOSE = r"(?:\s?[日号]|(?!\d)|(?=\d\d?[:∶时点]))"  # the time may be glued to the day: 2020-04-2920:33
FIRST, SECOND = r"\s{0,3}[年\-/._‧–—]\s{0,3}", r"\s{0,3}[月\-/._‧–—]\s{0,3}"
CLOCK_AHEAD = r"(?=\s{0,3}(?:[上下中]午|晚上?|凌晨)?\s?\d\d?[:∶]\d\d)"
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
MONTH = (
    r"\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
NTH = r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?"
ROC = r"(?:中华)?民国\s?"
CN = "[一二三四五六七八九十〇○零]"
CN_MONTH, CN_DAY = rf"({CN}{{1,3}}|1[0-2]|0?[1-9])", rf"({CN}{{1,3}}|3[01]|[12]\d|0?[1-9])"

# At one place of a text, the first that matches counts.
NUMERIC = {
    "ymd": rf"(?<!\d){Y}{FIRST}{M}{SECOND}{D}{CLOSE}",
    "y_md": rf"(?<!\d){Y}\s{{1,3}}{M}\s?[-/.月]\s?{D}{CLOSE}",  # the year in an element of its own
    "y_m_d": rf"(?<!\d){Y}\s{MM}\s{DD}(?=\s\d\d:)",
    "run": rf"(?<!\d){Y}{MM}{DD}(?:[\s_t]?([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d))?)?(?!\d)",
    # The day set large, or in an element of its own.
    "d_ym": rf"{OPEN}{D}\s{{1,3}}{Y}\s?[-/.年]\s?{M}(?:\s?月)?(?![-/.]?\d|\s?\d\d?\s?日)",
    "md_y": rf"{OPEN}{M}\s?[-/.月]\s?{D}日?\s{{1,3}}{Y}(?![\d年\-/.])",
    "ym_d": rf"(?<!\d){Y}\s?[-/.年]\s?{M}月?\s{{1,3}}{D}日?(?![\d:∶.\-/])",
    "dmy": rf"{OPEN}(\d\d?)\s?[-/.]\s?(\d\d?)\s?[-/.]\s?{Y}{CLOSE}",
    "d_m_y": rf"(?<!\d)(\d\d)\s(\d\d)\s{Y}(?=\s\d\d:)",
    "yymd": rf"{OPEN}(\d\d)\s?[年\-/.]\s?{M}\s?[月\-/.]\s?{D}(?![-/.]\d){CLOSE}",
    "roc": rf"{OPEN}(1[0-4]\d)\s?[年\-/.]\s?{M}\s?[月\-/.]\s?{D}{CLOSE}",
    "md": rf"(?<![\d年\-/.]){M}\s?月\s?{D}\s?[日号]",
    "md_clock": rf"{OPEN}{M}\s?[-/.]\s?{D}{CLOCK_AHEAD}",
    "ym": rf"(?<!\d){Y}\s?年\s?{M}\s?月(?![\d份底初末中上下廿卅至-]|\s?\d)|(?<!\d){Y}[-/.]{MM}(?![\d\-/.:])",
    "mmdd": rf"{OPEN}{MM}[-/]{DD}(?![\d\-/.:])",
}
WORDED = {
    "roc_word": rf"{ROC}(\d{{2,3}})\s?[年./-]\s?{M}\s?[月./-]\s?{D}\s?日?",
    "roc_run": rf"{ROC}(\d{{3}})(\d\d)(\d\d)(?!\d)",
    "roc_cn": rf"{ROC}([一二三四五六七八九十百零〇○]{{1,6}})\s?年\s?{CN_MONTH}\s?月\s?{CN_DAY}\s?日",
    "cn": rf"(?<!{CN})([一二三四五六七八九〇○零0]{{4}})\s?年\s?{CN_MONTH}\s?月\s?{CN_DAY}\s?[日号]",
}
ENGLISH = {
    "mon_d_y": rf"{MONTH}\s{{0,2}}{NTH},?\s{{0,2}}{Y}(?!\d)",
    "d_mon_y": rf"{NTH}[\s-]{{0,2}}(?:of\s)?{MONTH},?[\s-]{{0,2}}{Y}(?!\d)",
    "y_mon_d": rf"(?<!\d){Y}[\s-]{{1,2}}{MONTH}[\s-]{{1,2}}{NTH}(?!\d)",
    "java": rf"{MONTH}\s{NTH}\s(\d\d):(\d\d):(\d\d)\s[a-z]{{2,5}}\s{Y}(?!\d)",
}


def _joined(forms: dict[str, str], begins: str) -> re.Pattern[str]:
    """One pattern for all forms; the name of the group that closes last says which one matched.

    begins: what all of them begin with, which rules out most places of a text at once.
    """
    return re.compile(f"{begins}(?:{'|'.join(f'(?P<{name}>{pattern})' for name, pattern in forms.items())})")


PATTERNS = (
    (
        re.compile(r"\d\s?[-/.年月_‧–—]|\d{6}|\d\s\d"),
        _joined(NUMERIC, r"(?<!\d)(?=\d{1,4}\s{0,3}(?:[-/.年月_‧–—]|\d)|\d{8})"),
    ),
    (
        re.compile(r"民国|[一二三四五六七八九〇○零0]\s?年"),
        _joined(WORDED, "(?=[中民一二三四五六七八九〇○零0])"),
    ),
    (re.compile(MONTHS.replace(" ", "|")), _joined(ENGLISH, r"(?=[\djfmasond])")),
)
"""What a text needs to have any of these forms, and the forms."""


def _ymd(parts: list[str], _: Frame) -> date | None:
    return make_date(int(parts[0]), int(parts[1]), int(parts[2]))


def _dmy(parts: list[str], _: Frame) -> date | None:
    """Day first, as in Hong Kong and overseas; month first where the second number can be no month."""
    first, second, year = map(int, parts)
    return make_date(year, second, first) if second <= 12 else make_date(year, first, second)


def _short(parts: list[str], frame: Frame) -> date | None:
    """Two digits of a year: of the century that is near, where a day is known."""
    year, month, day = map(int, parts)
    if frame.day is None:
        return make_date(year + (1900 if year >= FIRST_YEAR % 100 else 2000), month, day)
    near = frame.day.year
    full = min((1900 + year, 2000 + year, 1911 + year), key=lambda full: abs(full - near))
    return make_date(full, month, day)


def _roc(parts: list[str], _: Frame) -> date | None:
    """民國 1 is 1912."""
    return make_date(1911 + int(parts[0]), int(parts[1]), int(parts[2]))


def _numerals(parts: list[str], _: Frame) -> date | None:
    return make_date(digits_of(parts[0]), number_of(parts[1]), number_of(parts[2]))


def _roc_numerals(parts: list[str], _: Frame) -> date | None:
    return make_date(1911 + number_of(parts[0]), number_of(parts[1]), number_of(parts[2]))


def _placed(parts: list[str], frame: Frame) -> date | None:
    return frame.place(int(parts[0]), int(parts[1]))


def _month(parts: list[str], _: Frame) -> date | None:
    return make_date(int(parts[0]), int(parts[1]), 1)


def _named(year: int, month: int, day: int) -> Callable[[list[str], Frame], date | None]:
    """A reader of English dates whose parts stand at these places."""

    def read(parts: list[str], _: Frame) -> date | None:
        return make_date(int(parts[year]), MONTHS.split().index(parts[month][:3]) + 1, int(parts[day]))

    return read


READERS: dict[str, tuple[Form, Callable[[list[str], Frame], date | None]]] = {
    "ymd": ("full", _ymd),
    "y_md": ("full", _ymd),
    "y_m_d": ("full", _ymd),
    "run": ("compact", _ymd),
    "d_ym": ("full", lambda parts, frame: _ymd([parts[1], parts[2], parts[0]], frame)),
    "md_y": ("full", lambda parts, frame: _ymd([parts[2], parts[0], parts[1]], frame)),
    "ym_d": ("full", _ymd),
    "dmy": ("full", _dmy),
    "d_m_y": ("full", _dmy),
    "yymd": ("short", _short),
    "roc": ("roc", _roc),
    "md": ("yearless", _placed),
    "md_clock": ("yearless", _placed),
    "ym": ("month", _month),
    "mmdd": ("bare", _placed),
    "roc_word": ("full", _roc),
    "roc_run": ("full", _roc),
    "roc_cn": ("numeral", _roc_numerals),
    "cn": ("numeral", _numerals),
    "mon_d_y": ("full", _named(2, 0, 1)),
    "d_mon_y": ("full", _named(2, 1, 0)),
    "y_mon_d": ("full", _named(0, 1, 2)),
    "java": ("full", _named(5, 0, 1)),
}
"""How each form's parts make a date."""
