"""The one line a running crawl has to its archive: batches, and somebody else to write them."""

import asyncio
import logging
import os
from collections.abc import Callable, Collection
from datetime import datetime

from newsarchive.archive import Archive, Counts, Entry, Outcome
from newsarchive.errors import ArchiveError
from newsarchive.portal import Portal
from pipelines.clerk import Clerk
from pipelines.keeper import write

logger = logging.getLogger(__name__)


class Desk:
    """Takes entries and outcomes during a run and writes them in batches, by size and by time.

    Where a batch cannot be written, `broken` is set and told of once; what was in it, and whatever comes
    later, is counted in `lost`.
    """

    def __init__(
        self,
        clerk: Clerk,
        *,
        batch: int,
        written: Callable[[Outcome], None],
        failed: Callable[[ArchiveError], None],
    ):
        """clerk: has the archive open. written, failed: called with what was written, and with why not."""
        self.clerk = clerk
        self.batch = batch
        self.run: int | None = None
        self.last: str | None = None
        self.broken: ArchiveError | None = None
        self.lost = 0
        self._written = written
        self._failed = failed
        self._entries: list[Entry] = []
        self._outcomes: list[Outcome] = []
        self._turn = asyncio.Lock()

    async def open(self, portal: Portal, at: datetime) -> None:
        """Open the archive and begin a run. Raises ArchiveError where that cannot be done."""
        self.last = await self.clerk.do(Archive.last_end, portal.name)
        self.run = await self.clerk.do(Archive.begin_run, portal, at, process=os.getpid())

    async def knows(self, addresses: Collection[str]) -> set[str]:
        """Which of these canonical addresses the archive holds; the waiting batch is not looked at."""
        return await self.clerk.do(Archive.knows, addresses)

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
                    await self._write(entries, outcomes)
                except ArchiveError as error:
                    self.broken = error
                    self._failed(error)
                else:
                    return
            self.lost += len(entries) + len(outcomes)

    async def _write(self, entries: list[Entry], outcomes: list[Outcome]) -> None:
        """Write a batch and tell of every outcome that is now in the archive."""
        if self.run is None:
            raise RuntimeError("the desk was not opened before something was taken in")
        written = await self.clerk.do(write, self.run, entries, outcomes)
        for fault in written.faults:
            logger.error("%s", fault)
        for outcome in written.outcomes:
            self._written(outcome)

    async def close(self, reason: str, at: datetime, *, known: int) -> Counts:
        """Write the rest and end the run; returns the run's pages by outcome."""
        if self.run is None:
            raise RuntimeError("the desk was not opened before its run was closed")
        await self.flush()
        return await self.clerk.do(Archive.end_run, self.run, reason, at, known=known)

    async def shut(self) -> None:
        """Close the archive, if it was opened."""
        try:
            if self.run is not None:
                await self.clerk.do(Archive.close)
        finally:
            await self.clerk.close()
