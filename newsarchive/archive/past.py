"""What earlier crawls saw that spares the next one requests: lists as they were, addresses tried in vain."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlite_utils import Database

from newsarchive.archive.records import utc
from newsarchive.archive.rows import json_list, line

WAITS = (1, 3, 7, 30)
"""Days until an address that led to no article is asked for again: after the first try, the second, …"""

FORGET = 7
"""Days after which a list is read again even if its server says it has not changed: servers err, and the
finders get better."""


@dataclass(frozen=True, slots=True)
class ListMark:
    """What a list page was like when it was last read whole."""

    url: str
    """Address that was asked for."""
    rules: str
    """What decided which of its links were articles; where that changes, the mark says nothing any more."""
    digest: str
    """Of the body as sent."""
    read_at: datetime
    etag: str = ""
    """The header ETag as sent, empty where none was."""
    modified: str = ""
    """The header Last-Modified as sent, empty where none was."""


def marks_of(db: Database, portal: str, now: datetime) -> list[ListMark]:
    """The portal's lists that are fresh enough to be compared with."""
    rows = db.execute(
        "select url, rules, digest, read_at, etag, modified from lists where portal = ? and read_at > ?",
        [portal, utc(now - timedelta(days=FORGET))],
    )
    return [
        ListMark(url, rules, digest, datetime.fromisoformat(read_at), etag, modified)
        for url, rules, digest, read_at, etag, modified in rows.fetchall()
    ]


def keep_marks(db: Database, portal: str, marks: Iterable[ListMark]) -> None:
    """Write what lists were like."""
    db.conn.executemany(
        "insert or replace into lists (portal, url, rules, digest, read_at, etag, modified)"
        " values (?, ?, ?, ?, ?, ?, ?)",
        [
            (portal, line(m.url), line(m.rules), m.digest, utc(m.read_at), line(m.etag), line(m.modified))
            for m in marks
        ],
    )


# Only an outcome with a time was a try: what a crawl's end or a host left alone cut off had no chance.
TRIED = """
select canonical_url, count(*), max(fetched_at) from outcomes
where kind in ('rejected', 'unreadable', 'failed') and fetched_at is not null
and canonical_url in (select value from json_each(?))
group by canonical_url
"""


def resting(db: Database, addresses: Collection[str], now: datetime) -> set[str]:
    """Those of the addresses, in canonical form, that led to nothing too short a time ago."""
    rows = db.execute(TRIED, [json_list(addresses)]).fetchall()
    return {address for address, tries, last in rows if not _is_due(tries, last, now)}


# With max() alone, SQLite takes the other columns from the row that holds it: the latest try.
FAILED = """
select url, canonical_url, kind, status, count(*), max(fetched_at) from outcomes
join runs on runs.id = run_id
where kind in ('rejected', 'unreadable', 'failed') and fetched_at is not null and portal = ?
group by canonical_url
"""
HELD = (
    "select 1 from articles where canonical_url = :address"
    " union all select 1 from copies where canonical_url = :address"
)


def due(db: Database, portal: str, now: datetime) -> list[str]:
    """Addresses that could not be had for a passing reason, and whose wait is over.

    Lists bring an address back only while it stands on their first pages; so these are asked for by
    themselves, as often as there are waits.
    """
    rows = db.execute(FAILED, [portal]).fetchall()
    return [
        url
        for url, address, kind, status, tries, last in rows
        if kind == "failed"
        and not (status and 400 <= status < 500)
        and tries <= len(WAITS)
        and _is_due(tries, last, now)
        and db.execute(HELD, {"address": address}).fetchone() is None
    ]


def _is_due(tries: int, last: str, now: datetime) -> bool:
    wait = WAITS[min(tries, len(WAITS)) - 1]
    return now - datetime.fromisoformat(last) >= timedelta(days=wait)
