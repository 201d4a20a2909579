"""A process beside the crawling one that answers calls in order, without a thread to wait for it."""

import asyncio
import atexit
import os
import pickle
import socket
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import wait
from multiprocessing.context import ForkServerContext
from multiprocessing.forkserver import ensure_running
from multiprocessing.process import BaseProcess
from threading import Lock
from typing import Any
from weakref import WeakSet

from pipelines.answering import SIZE, answer_calls, packed

PRELOADED = ["pipelines.keeper", "pipelines.reader"]  # imported once for all companions
ASKING = Lock()
"""Held while a process is begun or asked for its exit code. That can be read only once, whoever comes second
gets 255, and multiprocessing asks every process that has ended whenever another begins."""
CLOSING_SECONDS = 10.0  # for what a companion is doing; then it is killed


LIVING: "WeakSet[Companion]" = WeakSet()
"""Companions whose processes were begun."""


class CompanionDied(Exception):  # noqa: N818 -- named for what happened
    """The process ended before it answered."""

    def __init__(self, exitcode: int | None) -> None:
        super().__init__(f"its process died with exit code {exitcode}")
        self.exitcode = exitcode


def context() -> ForkServerContext:
    """Where companions are begun: not as copies of the crawling process, which has sockets and threads."""
    found = get_context("forkserver")
    found.set_forkserver_preload(PRELOADED)
    return found


def warm_up() -> None:
    """Have the modules imported that companions need, while the crawling process gets ready."""
    context()
    ensure_running()


@atexit.register
def end_all() -> None:
    """Kill what is left when the crawling process ends without having closed it, as at a second Ctrl-C.

    Python would wait for its end, and it would wait for the line to be closed.
    """
    for companion in LIVING:
        companion.kill()


class Companion(asyncio.Protocol):
    """One process and the line to it."""

    def __init__(self, answer: Callable[[Any], Any], *, told: Callable[[], None]) -> None:
        """answer: what is called there, once for each call. told: called here when something was answered
        or the process is gone.
        """
        self.answer = answer
        self.told = told
        self.calls: deque[tuple[asyncio.Future[Any], Any]] = deque()
        """Calls without an answer, the one it is at first."""
        self.at: float | None = None
        """When it began with the call it is at, by the event loop's clock; None where it has not."""
        self.taken = 0
        """Calls it was ever given."""
        self.process: BaseProcess | None = None
        self.code: int | None = None
        """How the process ended, once close() has returned."""
        self.ready = False
        self.gone = asyncio.Event()
        self._near: socket.socket | None = None
        self._transport: asyncio.Transport | None = None
        self._received = bytearray()

    async def start(self) -> None:
        """Begin the process; it may take a second until it is ready, but calls may be made at once."""
        near, far = socket.socketpair()
        loop = asyncio.get_running_loop()
        self.process = context().Process(
            target=answer_calls, args=(far, os.getpid(), self.answer), daemon=True
        )
        LIVING.add(self)
        try:
            await loop.run_in_executor(None, _begin, self.process)
        finally:
            far.close()
        await self.attach(near)

    async def attach(self, near: socket.socket) -> None:
        """Listen and speak on this end of the line."""
        self._near = near
        await asyncio.get_running_loop().create_connection(lambda: self, sock=near)

    def call(self, future: "asyncio.Future[Any]", question: object) -> None:
        """Ask; the future gets the answer, unless the process ends first."""
        if self._transport is None:
            raise RuntimeError("the companion has not been started")
        self.calls.append((future, question))
        self.taken += 1
        self._transport.write(packed(question))
        if self.ready and len(self.calls) == 1:
            self.at = asyncio.get_running_loop().time()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The line is there."""
        if not isinstance(transport, asyncio.Transport):
            raise TypeError(f"a socket was to give a two-way line, not {transport!r}")
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answers, or pieces of them."""
        self._received += data
        start = 0
        while len(self._received) - start >= SIZE.size:
            end = start + SIZE.size + SIZE.unpack_from(self._received, start)[0]
            if len(self._received) < end:
                break
            if self.ready:
                self._take(pickle.loads(memoryview(self._received)[start + SIZE.size : end]))
            self.ready = True
            start = end
        del self._received[:start]
        if start:
            self.at = asyncio.get_running_loop().time() if self.calls else None
            self.told()

    def _take(self, answer: tuple[bool, Any]) -> None:
        future, _ = self.calls.popleft()
        went_well, value = answer
        if future.done():
            return
        if went_well:
            future.set_result(value)
        else:
            future.set_exception(value)

    def connection_lost(self, _: Exception | None) -> None:
        """The process has ended, or is about to: take what it answered before.

        Where a call could not be written any more, the line ends at once, whatever is still to be read; and
        the death would be charged to a call that was answered.
        """
        rest = bytearray()
        with suppress(OSError):  # nothing more is there, or the line is broken
            while self._near is not None and (data := self._near.recv(65_536)):
                rest += data
        self.gone.set()
        if rest:
            self.data_received(bytes(rest))
        self.told()

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        if self.process is not None and self.process.pid is not None:
            self.process.kill()

    async def exitcode(self) -> int | None:
        """Wait for the process's end and say how it ended."""
        if self.process is None:
            return None
        self.code = await asyncio.get_running_loop().run_in_executor(None, _end_of, self.process)
        return self.code

    def hang_up(self) -> None:
        """Ask for nothing more: the process ends after the call it is at."""
        if self._transport is not None:
            self._transport.close()

    async def close(self) -> None:
        """Let the process end by itself; kill it where it does not."""
        self.hang_up()
        if await self.exitcode() is None:
            self.kill()
            await self.exitcode()


def _begin(process: BaseProcess) -> None:
    """Begin a process."""
    with ASKING:
        process.start()


def _end_of(process: BaseProcess) -> int | None:
    """Wait for a process's end; returns its exit code, None where it goes on."""
    wait([process.sentinel], CLOSING_SECONDS)
    with ASKING:
        process.join(0)
        return process.exitcode
