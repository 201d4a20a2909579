"""The one line a running crawl has to its archive: a thread of its own, and batches."""

import asyncio
import logging
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import ParamSpec, TypeVar

from newsarchive.archive import Archive, Counts, Entry, Outcome
from newsarchive.errors import ArchiveError
from newsarchive.portal import Portal

logger = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")


class Desk:
    """Takes entries and outcomes during a run and writes them in batches, by size and by time.

    Everything the archive does happens in one thread, so that a slow disk or another crawl's transaction
    never holds up the fetching. Where a batch cannot be written, `broken` is set and told of once; what
    was in it, and whatever comes later, is counted in `lost`.
    """

    def __init__(
        self, *, batch: int, written: Callable[[Outcome], None], failed: Callable[[ArchiveError], None]
    ):
        self.batch = batch
        self.run: int | None = None
        self.last: str | None = None
        self.broken: ArchiveError | None = None
        self.lost = 0
        self._written = written
        self._failed = failed
        self._entries: list[Entry] = []
        self._outcomes: list[Outcome] = []
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="archive")
        self._turn = asyncio.Lock()

    async def open(self, path: str, portal: Portal, at: datetime) -> None:
        """Open the archive and begin a run. Raises ArchiveError where that cannot be done."""
        self.archive = await self.do(Archive.open, path)
        self.last = await self.do(self.archive.last_end, portal.name)
        self.run = await self.do(self.archive.begin_run, portal, at)

    async def do(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call something in the archive's thread."""
        return await asyncio.wrap_future(self._thread.submit(function, *args, **kwargs))

    async def knows(self, addresses: Collection[str]) -> set[str]:
        """Which of these canonical addresses the archive holds; the waiting batch is not looked at."""
        return await self.do(self.archive.knows, addresses)

    async def keep(self, entry: Entry) -> None:
        """Take in one article; waits while a full batch is being written."""
        self._entries.append(entry)
        if len(self._entries) >= self.batch:
            await self.flush()

    def note(self, outcome: Outcome) -> None:
        """Take in what became of a page that is no article."""
        self._outcomes.append(outcome)

    async def flush(self) -> None:
        """Write what has been taken in."""
        async with self._turn:
            entries, self._entries = self._entries, []
            outcomes, self._outcomes = self._outcomes, []
            if not entries and not outcomes:
                return
            if self.broken is None:
                try:
                    placed = await self.do(self._write, entries, outcomes)
                except ArchiveError as error:
                    self.broken = error
                    self._failed(error)
                else:
                    for outcome in placed:
                        self._written(outcome)
                    return
            self.lost += len(entries) + len(outcomes)

    def _write(self, entries: Sequence[Entry], outcomes: Sequence[Outcome]) -> list[Outcome]:
        """Write a batch; returns every outcome that is now in the archive."""
        if self.run is None:
            raise RuntimeError("the desk was not opened before something was taken in")
        placed: list[Outcome] = []
        try:
            placed.extend(self._put(self.run, entries))
        except ArchiveError:
            raise
        except Exception:  # whatever fault one article brings out must not cost the other ninety-nine
            logger.exception("a batch could not be written; its articles are tried one by one")
            for entry in entries:
                placed.extend(self._put_alone(self.run, entry))
        if outcomes:
            self.archive.record(self.run, outcomes)
        return [*placed, *outcomes]

    def _put(self, run: int, entries: Sequence[Entry]) -> list[Outcome]:
        """Articles into the archive; their outcomes and those of their further pages."""
        placed = self.archive.put(run, entries) if entries else []
        parts = [Outcome("part", part.requested_url or part.url) for e in entries for part in e.capture.parts]
        return [*placed, *parts]

    def _put_alone(self, run: int, entry: Entry) -> list[Outcome]:
        """One article of a batch that failed: most are sound, and the one that is not says why."""
        try:
            return self._put(run, [entry])
        except ArchiveError:
            raise
        except Exception as fault:
            logger.exception("this article cannot be written: %s", entry.asked)
            why = f"fault in the program: {type(fault).__name__}: {fault}"
            pages = (entry.capture, *entry.capture.parts)
            outcomes = [Outcome("unreadable", page.requested_url or page.url, why) for page in pages]
            self.archive.record(run, outcomes)
            return outcomes

    async def close(self, reason: str, at: datetime, *, known: int) -> Counts:
        """Write the rest, end the run and close the archive; returns the run's pages by outcome."""
        if self.run is None:
            raise RuntimeError("the desk was not opened before it was closed")
        await self.flush()
        try:
            return await self.do(self.archive.end_run, self.run, reason, at, known=known)
        finally:
            await self.do(self.archive.close)
            self._thread.shutdown()
