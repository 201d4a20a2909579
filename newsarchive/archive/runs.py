"""Crawls as the archive records them: which are running, how they ended, what became of each page."""

import json
import os
import platform
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from newsarchive.address import canonical
from newsarchive.archive.records import OUTCOME_KINDS, Counts, Outcome, utc
from newsarchive.archive.rows import line
from newsarchive.portal import Portal


def begin(db: Database, portal: Portal, at: datetime, process: int) -> int:
    """Record that a process crawls a portal, end crawls that were killed, and return the run's number."""
    db.execute(
        "insert into portals (name, title, region, home) values (?, ?, ?, ?) on conflict (name)"
        " do update set title = excluded.title, region = excluded.region, home = excluded.home",
        [portal.name, line(portal.title), line(portal.region), line(portal.home)],
    )
    _close_killed(db, portal.name)
    run = db.execute(
        "insert into runs (portal, started_at, host, process) values (?, ?, ?, ?)",
        [portal.name, utc(at), platform.node(), _process(process)],
    ).lastrowid
    if run is None:
        raise RuntimeError("SQLite gave no number to a run it inserted")
    return run


def _close_killed(db: Database, portal: str) -> None:
    """End the portal's runs whose process is gone from this machine; others may still be going on."""
    open_runs = db.execute(
        "select id, process from runs where portal = ? and ended_at is null and host = ?",
        [portal, platform.node()],
    ).fetchall()
    for run, process in open_runs:
        if process != _process(int(process.split("@")[0])):
            last = "select coalesce(max(fetched_at), runs.started_at) from outcomes where run_id = runs.id"
            db.execute(f"update runs set ended_at = ({last}) where id = ?", [run])
            close(db, run, "interrupted")


def _process(number: int) -> str:
    """Name a process by its number and, where the system tells it, its beginning; "gone" if it is not there.

    Numbers are used again: a number alone would take a stranger for the crawl.
    """
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return "gone"
    except PermissionError:
        pass  # it is there and belongs to someone else
    stat = Path(f"/proc/{number}/stat")
    began = stat.read_text().rpartition(")")[2].split()[19] if stat.exists() else ""
    return f"{number}@{began}"


def close(db: Database, run: int, reason: str) -> Counts:
    """Write a run's counts and the reason it ended; its end must be set."""
    counts = count(db, run)
    db.execute("update runs set reason = ?, counts = ? where id = ?", [line(reason), json.dumps(counts), run])
    return counts


def count(db: Database, run: int) -> Counts:
    """Count a run's pages by what became of them."""
    found = dict(
        db.execute("select kind, count(*) from outcomes where run_id = ? group by kind", [run]).fetchall()
    )
    return {kind: found.get(kind, 0) for kind in OUTCOME_KINDS}


# Where one address comes twice in a run, the stronger word stays: the sooner in the list, the stronger.
RECORD = f"""
insert into outcomes (run_id, canonical_url, url, kind, why, article_id, status, bytes, fetched_at, links)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (run_id, canonical_url) do update set
    url = excluded.url, kind = excluded.kind, why = excluded.why, article_id = excluded.article_id,
    status = excluded.status, bytes = excluded.bytes, fetched_at = excluded.fetched_at, links = excluded.links
where instr('{" ".join(OUTCOME_KINDS)}', excluded.kind) < instr('{" ".join(OUTCOME_KINDS)}', outcomes.kind)
"""


def record(db: Database, run: int, outcomes: Iterable[Outcome]) -> None:
    """Write what became of pages."""
    rows = (
        (
            run,
            line(canonical(o.url)),
            line(o.url),
            o.kind,
            line(o.why),
            o.article_id,
            o.status,
            o.size,
            utc(o.fetched_at),
            o.links,
        )
        for o in outcomes
    )
    db.conn.executemany(RECORD, rows)
