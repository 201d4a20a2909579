"""The one door to the archive."""

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from threading import RLock
from types import TracebackType

from sqlite_utils import Database

from newsarchive.archive import check, index, past, runs
from newsarchive.archive.opening import explained, open_database, writing
from newsarchive.archive.put import Placing
from newsarchive.archive.read import Stored, read_stored
from newsarchive.archive.records import Counts, Entry, Outcome, utc
from newsarchive.archive.rows import json_list, one
from newsarchive.archive.search import Hit, Question, find
from newsarchive.archive.stats import LastRun, Stats, last_runs, take_stock
from newsarchive.errors import ArchiveError
from newsarchive.portal import Portal

ADDRESSES = "select canonical_url from {table} where canonical_url in (select value from json_each(?))"


class Archive:
    """An open archive file. One object may be used from several threads, one file from several processes.

    Every method raises ArchiveError where the file cannot be read or written. A method that writes does
    so in one transaction: all it was given is kept, or nothing.
    """

    def __init__(self, db: Database, path: Path) -> None:
        self.db = db
        """The connection, for questions that have no method."""
        self.path = path
        self._lock = RLock()

    @classmethod
    def open(cls, path: str | Path, *, create: bool = True, readonly: bool = False) -> "Archive":
        """Open the archive at path, by default making it where there is none."""
        place = Path(path)
        return cls(open_database(place, create=create and not readonly, readonly=readonly), place)

    def close(self) -> None:
        """Close the file; what was put is already in it."""
        with self._lock:
            self.db.close()

    def __enter__(self) -> "Archive":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _reading(self) -> Iterator[Database]:
        with self._lock, explained(self.path):
            yield self.db

    @contextmanager
    def _writing(self) -> Iterator[Database]:
        with self._reading() as db, writing(db):
            yield db

    def begin_run(self, portal: Portal, at: datetime, *, process: int | None = None) -> int:
        """Record that a crawl of portal begins and return the run's number.

        process: number of the process that crawls, where it is not this one.

        Runs of the portal whose process was killed are ended as "interrupted"; those still going on, here
        or on another machine, are left alone.
        """
        with self._writing() as db:
            return runs.begin(db, portal, at, process or os.getpid())

    def end_run(self, run: int, reason: str, at: datetime, *, known: int = 0) -> Counts:
        """Record how a run ended and return its pages by outcome.

        known: addresses that were not fetched because the archive has them.
        """
        with self._writing() as db:
            db.execute("update runs set ended_at = ?, known = ? where id = ?", [utc(at), known, run])
            return runs.close(db, run, reason)

    def last_end(self, portal: str) -> str | None:
        """Return why the portal's latest run ended; None where there was none, or it is still open.

        Runs that were only for certain days, and came to their end, say nothing of the others.
        """
        with self._reading() as db:
            row = db.execute(
                "select reason from runs where portal = ? and coalesce(reason, '') not like"
                " 'finished; only %' order by id desc limit 1",
                [portal],
            ).fetchone()
        return row[0] if row else None

    def marks_of(self, portal: str, at: datetime) -> list[past.ListMark]:
        """Return what the portal's lists were like when they were last read, if that is not long ago."""
        with self._reading() as db:
            return past.marks_of(db, portal, at)

    def keep_marks(self, portal: str, marks: Iterable[past.ListMark]) -> None:
        """Keep what lists were like, for the next run."""
        with self._writing() as db:
            past.keep_marks(db, portal, marks)

    def resting(self, canonical_urls: Collection[str], at: datetime) -> set[str]:
        """Return those of the addresses that led to no article too short a time ago to be tried again."""
        with self._reading() as db:
            return past.resting(db, canonical_urls, at)

    def due(self, portal: str, at: datetime) -> list[str]:
        """Return the portal's addresses that failed for a passing reason and are to be tried again now."""
        with self._reading() as db:
            return past.due(db, portal, at)

    def counts(self, run: int) -> Counts:
        """Return a run's pages by outcome, so far."""
        with self._reading() as db:
            return runs.count(db, run)

    def put(self, run: int, batch: Sequence[Entry]) -> list[Outcome]:
        """Put pages that were read as articles into the archive; return the outcome of each, in order.

        The outcomes are recorded with them, and one "part" for each further page of a story.
        """
        with self._writing() as db:
            index.require_current(db)
            portal = _portal_of(db, run)
            placed = [list(Placing.of(db, run, portal, entry).place()) for entry in batch]
            runs.record(db, run, (outcome for outcomes in placed for outcome in outcomes))
        return [outcomes[0] for outcomes in placed]

    def record(self, run: int, outcomes: Sequence[Outcome]) -> None:
        """Record what became of pages that are no articles: lists, rejected, unreadable, failed."""
        with self._writing() as db:
            runs.record(db, run, outcomes)

    def reindex(self) -> int:
        """Make the search index anew from the articles and return their number; others wait meanwhile."""
        with self._writing() as db:
            return index.rebuild(db)

    def check(self, *, complete: bool = False) -> list[str]:
        """Return what is wrong with the file and its search index, a sentence each; empty where all is well.

        The index is compared with a sample of articles; with complete, word by word with an index made
        anew beside it, which takes about a second for 500 articles.
        """
        with self._reading() as db:
            return check.find_faults(db, complete=complete)

    def search(self, question: Question) -> list[Hit]:
        """Return the articles that answer a question, newest first unless asked otherwise.

        Raises QueryError where the question cannot be understood.
        """
        with self._reading() as db:
            return find(db, question)

    def read(self, article_id: int) -> Stored | None:
        """Return an article with everything that is kept about it, or None where there is none."""
        with self._reading() as db:
            return read_stored(db, article_id)

    def stats(self) -> Stats:
        """Return what the archive holds, counted."""
        with self._reading() as db:
            return take_stock(db, self.path)

    def last_runs(self) -> dict[str, LastRun]:
        """Return every portal's latest crawl, by the portal's name."""
        with self._reading() as db:
            return last_runs(db)

    def knows(self, canonical_urls: Collection[str]) -> set[str]:
        """Return those of the addresses, given in canonical form, that lead to archived articles."""
        with self._reading() as db:
            addresses = json_list(canonical_urls)
            return {
                address
                for table in ("articles", "copies")
                for (address,) in db.execute(ADDRESSES.format(table=table), [addresses])
            }

    def digest_of(self, canonical_url: str) -> str | None:
        """Return the text digest of the article that an address, in canonical form, leads to."""
        with self._reading() as db:
            row = one(
                db,
                "select text_digest from articles where canonical_url = :url or id ="
                " (select article_id from copies where canonical_url = :url)",
                {"url": canonical_url},
            )
        return row["text_digest"] if row else None


def _portal_of(db: Database, run: int) -> str:
    row = db.execute("select portal from runs where id = ?", [run]).fetchone()
    if row is None:
        raise ArchiveError(f"there is no run {run} in the archive; call begin_run before put")
    return str(row[0])
