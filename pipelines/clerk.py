"""Whoever has the archive open for a crawl, so that a slow disk or another crawl never holds up fetching.

A process of its own writes while the crawling process fetches; a thread shares the interpreter's lock with
it, but needs no second copy of the program in memory.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from newsarchive.archive import Archive
from newsarchive.errors import ArchiveError
from pipelines.companion import Companion
from pipelines.keeper import Keeper

P = ParamSpec("P")
T = TypeVar("T")


class Clerk(Protocol):
    """Does things with an archive, one after the other."""

    async def do(self, act: Callable[Concatenate[Archive, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a method of Archive, or a function of an archive."""

    async def close(self) -> None:
        """Do no more."""


class Thread:
    """A clerk in the crawling process."""

    def __init__(self, path: str) -> None:
        self._keeper = Keeper(path)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="archive")

    async def do(self, act: Callable[Concatenate[Archive, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a method of Archive, or a function of an archive."""
        done: T = await asyncio.wrap_future(self._thread.submit(self._keeper, (act, args, kwargs)))
        return done

    async def close(self) -> None:
        """End the thread."""
        self._thread.shutdown()


class Process:
    """A clerk in a process of its own."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._companion = Companion(Keeper(path), told=self._told)
        self._started: asyncio.Future[None] | None = None

    async def do(self, act: Callable[Concatenate[Archive, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a method of Archive, or a function of an archive; neither may be a local one."""
        if self._started is None:
            self._started = asyncio.ensure_future(self._companion.start())
        await asyncio.shield(self._started)
        if self._companion.gone.is_set():
            raise self._died()
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._companion.call(future, (act, args, kwargs))
        return await future

    async def close(self) -> None:
        """End the process, after what it is doing."""
        await self._companion.close()

    def _told(self) -> None:
        if self._companion.gone.is_set():
            while self._companion.calls:
                future, _ = self._companion.calls.popleft()
                if not future.done():
                    future.set_exception(self._died())

    def _died(self) -> ArchiveError:
        return ArchiveError(
            f"the process that writes the archive {self.path} has ended; what it had not written is lost:"
            " look for the system's word on it (out of memory?) and start again"
        )
