"""The part of a question that is not words: who published an article, and when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlite_utils import Database

from newsarchive.archive.rows import json_list
from newsarchive.errors import QueryError
from newsarchive.folding import fold

DAY = re.compile(r"(?P<year>\d{4}) (?:[-/.](?P<month>\d{1,2}) (?:[-/.](?P<day>\d{1,2}))? )?", re.VERBOSE)


@dataclass(frozen=True, kw_only=True)
class Filters:
    """Everything given must hold; nothing given lets every article through."""

    portal: str = ""
    """Name of a portal that published it, first or as a reprint."""
    region: str = ""
    """Province-level region of the portal, such as 湖北."""
    since: str = ""
    """First day of publication: 2020, 2020-05 or 2020-05-01, in China's time."""
    until: str = ""
    """Last day of publication, itself included; written the same way."""
    source: str = ""
    """Part of the source's name."""
    author: str = ""
    """Name of an author, editor or photographer."""
    keyword: str = ""
    """One of the article's keywords."""


Condition = tuple[str, str]
"""SQL with one parameter, a name after a colon, and the value of the parameter."""

PORTALS = """(articles.portal in (select value from json_each(:portals)) or articles.id in (
    select article_id from copies
    where kind = 'text' and portal in (select value from json_each(:portals))))"""

NAMES = """articles.id in (
    select article_id from credits where name in (select value from json_each(:names)))"""

KEYWORDS = """articles.id in (
    select article_id from article_keywords join keywords on keywords.id = keyword_id
    where name in (select value from json_each(:keywords)))"""


def to_sql(db: Database, filters: Filters) -> tuple[str, dict[str, str]]:
    """Return the filters as an SQL condition on articles and its parameters."""
    conditions = list(_conditions(db, filters))
    parameters = {re.findall(r":(\w+)", sql)[0]: value for sql, value in conditions}
    return " and ".join(sql for sql, _ in conditions) or "true", parameters


def _conditions(db: Database, filters: Filters) -> Iterator[Condition]:
    if filters.portal or filters.region:
        yield PORTALS, json_list(_portals(db, filters))
    if filters.since:
        yield "articles.published_at >= :since", _first_moment(_read_day(filters.since)[0])
    if filters.until:
        yield "articles.published_at < :until", _first_moment(_read_day(filters.until)[1])
    if filters.source:
        sources = _alike(db, "select distinct source from articles", filters.source, part=True)
        yield "articles.source in (select value from json_each(:sources))", json_list(sources)
    if filters.author:
        names = _alike(db, "select distinct name from credits", filters.author, part=False)
        yield NAMES, json_list(names)
    if filters.keyword:
        names = _alike(db, "select name from keywords", filters.keyword, part=False)
        yield KEYWORDS, json_list(names)


def _alike(db: Database, names: str, asked: str, *, part: bool) -> list[str]:
    """Return the stored names that are what was asked for, or have it as a part, when folded.

    The names are few beside the articles, and an index lists each kind of them.
    """
    wanted = fold(asked)
    folded = ((name, fold(name)) for (name,) in db.execute(names) if name)
    return [name for name, form in folded if form == wanted or (part and wanted in form)]


def _portals(db: Database, filters: Filters) -> list[str]:
    """Return the portals meant by name and region; raise QueryError where the archive has none."""
    known = db.execute("select name, region from portals order by name").fetchall()
    wanted = fold(filters.region)
    found = [
        name
        for name, region in known
        if filters.portal in ("", name) and (not wanted or (region and wanted.startswith(fold(region))))
    ]
    if not found:
        asked = " in ".join(filter(None, (filters.portal, filters.region)))
        there = ", ".join(f"{name} ({region})" if region else name for name, region in known) or "none yet"
        raise QueryError(f"the archive has no portal {asked}; it has: {there}")
    return found


def _read_day(typed: str) -> tuple[date, date]:
    """Return the first day of a year, month or day, and the first day after it."""
    found = DAY.fullmatch(typed.strip())
    try:
        if not found:
            raise ValueError
        first = date(int(found["year"]), int(found["month"] or 1), int(found["day"] or 1))
        if found["day"]:
            return first, first + timedelta(days=1)
        last_month = int(found["month"] or 12)
        return first, date(first.year + (last_month == 12), last_month % 12 + 1, 1)
    except (ValueError, OverflowError) as error:
        raise QueryError(f"{typed!r} is no day; write 2020, 2020-05 or 2020-05-01") from error


def _first_moment(day: date) -> str:
    """Return the least published_at of a day; a month printed without a day counts as its first."""
    return day.isoformat()[: 7 if day.day == 1 else 10]
