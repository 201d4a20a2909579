"""What an archive holds, counted."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from newsarchive.archive.records import OUTCOME_KINDS, Counts
from newsarchive.archive.runs import count

RUNS = 10
"""Latest runs that are told of."""

PORTALS = """
select name, title, region, articles, first, last,
    (select count(*) from copies where kind = 'text' and copies.portal = name) as reprints
from portals left join (
    select portal, count(*) as articles, min(published_at) as first, max(published_at) as last
    from articles group by portal
) on portal = name
order by articles desc, name
"""

COVERAGE = """
select
    count(title), count(published_at), sum(length(published_at) > 10), count(source), count(section),
    sum(paragraph_kinds <> ''),
    (select count(distinct article_id) from credits where role = 'author'),
    (select count(distinct article_id) from credits where role = 'editor'),
    (select count(distinct article_id) from images),
    (select count(distinct article_id) from images where caption is not null),
    (select count(distinct article_id) from article_keywords)
from articles
"""

FIELDS = (
    "title",
    "published",
    "published to the minute",
    "source",
    "section",
    "text",
    "authors",
    "editors",
    "images",
    "captions",
    "keywords",
)
"""What COVERAGE counts, in its order."""


@dataclass(frozen=True, slots=True)
class PortalStock:
    """One portal's share of the archive."""

    name: str
    title: str
    region: str
    articles: int
    reprints: int
    """Its pages whose text the archive already had from another address."""
    first: str | None
    """Earliest published_at."""
    last: str | None
    """Latest published_at."""


@dataclass(frozen=True, slots=True)
class RunStock:
    """One crawl. Times are ISO 8601, UTC."""

    id: int
    portal: str
    started_at: str
    ended_at: str | None
    """None while it is going on."""
    reason: str | None
    known: int
    """Addresses that were not fetched because the archive has them."""
    counts: Counts


@dataclass(frozen=True, slots=True)
class LastRun:
    """A portal's latest crawl, and what tells whether the portal still is what its file says."""

    run: RunStock
    barren: int
    """List pages that linked no article."""


@dataclass(frozen=True, slots=True)
class Stats:
    """An archive in numbers."""

    path: Path
    size: int
    """Bytes of the file and its write-ahead log."""
    articles: int
    portals: tuple[PortalStock, ...]
    coverage: dict[str, int]
    """Field -> articles that have it."""
    runs: tuple[RunStock, ...]
    """The latest, newest first."""


def take_stock(db: Database, path: Path) -> Stats:
    """Count what the archive holds."""
    portals = tuple(
        PortalStock(name, title, region, articles or 0, reprints, first, last)
        for name, title, region, articles, first, last, reprints in db.execute(PORTALS).fetchall()
    )
    coverage = db.execute(COVERAGE).fetchone()
    return Stats(
        path=path,
        size=sum(file.stat().st_size for file in (path, Path(f"{path}-wal")) if file.exists()),
        articles=sum(portal.articles for portal in portals),
        portals=portals,
        coverage={field: number or 0 for field, number in zip(FIELDS, coverage, strict=True)},
        runs=tuple(_latest_runs(db)),
    )


def _latest_runs(db: Database) -> list[RunStock]:
    rows = db.execute(
        "select id, portal, started_at, ended_at, reason, known, counts from runs order by id desc limit ?",
        [RUNS],
    ).fetchall()
    return [_run_stock(db, row) for row in rows]


LAST_RUNS = """
select (
    select count(*) from outcomes
    where run_id = runs.id and kind = 'list' and links = 0
), id, portal, started_at, ended_at, reason, known, counts
from runs where id in (select max(id) from runs group by portal)
"""


def last_runs(db: Database) -> dict[str, LastRun]:
    """Portal's name -> its latest crawl."""
    runs = [LastRun(_run_stock(db, row), barren) for barren, *row in db.execute(LAST_RUNS).fetchall()]
    return {last.run.portal: last for last in runs}


def _run_stock(db: Database, row: Sequence[Any]) -> RunStock:
    run, portal, began, ended, reason, known, counts = row
    return RunStock(run, portal, began, ended, reason, known or 0, _read_counts(counts) or count(db, run))


def _read_counts(counts: str | None) -> Counts:
    """Read what a run wrote at its end; kinds that came into use later are 0."""
    return dict.fromkeys(OUTCOME_KINDS, 0) | json.loads(counts) if counts else {}
