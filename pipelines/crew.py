"""Companions side by side for one kind of work: a call that takes too long costs nothing but itself."""

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from pipelines.companion import Companion, CompanionDied

AHEAD = 4
"""Calls a companion is given at once: enough that it never waits for the next, few enough to give away again
when it dies."""
TICK = 0.5  # seconds between looks at the clock
PAUSE = 1.0  # seconds before the next try where processes end before they were asked anything


class Crew:
    """Gives calls to companions, replaces those that die, are late, or have worked long enough."""

    def __init__(self, size: int, answer: Callable[[Any], Any], *, timeout: float, calls_each: int) -> None:
        """timeout: seconds for one call. calls_each: then a fresh process; whatever a library leaks is
        bounded.
        """
        self.size = size
        self.answer = answer
        self.timeout = timeout
        self.calls_each = calls_each
        self.waiting: deque[tuple[asyncio.Future[Any], Any]] = deque()
        self.members: list[Companion] = []
        self.closing = False
        self._places: list[asyncio.Future[None]] = []

    def open(self) -> None:
        """Begin the processes; nothing waits for them."""
        self._places = [asyncio.ensure_future(self._fill()) for _ in range(self.size)]

    async def ask(self, question: object) -> Any:
        """The answer; raises what was raised there, TimeoutError, or CompanionDied."""
        future = asyncio.get_running_loop().create_future()
        self.waiting.append((future, question))
        self._hand_out()
        return await future

    async def close(self) -> None:
        """End the processes."""
        self.closing = True
        for member in self.members:
            member.hang_up()
        await asyncio.gather(*self._places)

    def _hand_out(self) -> None:
        while self.waiting:
            free = [m for m in self.members if len(m.calls) < AHEAD and self._may_work(m)]
            if not free:
                return
            min(free, key=lambda member: len(member.calls)).call(*self.waiting.popleft())

    def _may_work(self, member: Companion) -> bool:
        return member.taken < self.calls_each and not member.gone.is_set()

    async def _fill(self) -> None:
        """See to it that one place in the crew is filled."""
        while not self.closing:
            member = Companion(self.answer, told=self._hand_out)
            try:
                await member.start()
            except OSError as failed:
                await self._charge(failed)
                continue
            self.members.append(member)
            self._hand_out()
            late = await self._watch(member)
            self.members.remove(member)
            await self._part_with(member, late)

    async def _watch(self, member: Companion) -> bool:
        """Wait until a member is gone or has done its share; tells whether it was killed for being late."""
        now = asyncio.get_running_loop().time
        tick = min(TICK, self.timeout / 4)
        while not self.closing and (member.calls or self._may_work(member)):
            with suppress(TimeoutError):
                await asyncio.wait_for(member.gone.wait(), tick)
            if member.gone.is_set():
                break
            if member.at is not None and now() - member.at > self.timeout:
                member.kill()
                await member.gone.wait()
                return True
        return False

    async def _part_with(self, member: Companion, late: bool) -> None:
        """Charge a death to the call the process was at; the others go to whoever is free."""
        await member.close()
        calls = list(member.calls)
        if calls:
            self.waiting.extendleft(reversed(calls))
        if late:
            await self._charge(TimeoutError())
        elif calls or not (self.closing or member.taken):
            await self._charge(CompanionDied(member.code))
        self._hand_out()

    async def _charge(self, fault: Exception) -> None:
        """Fail the call in front, so that each fault costs a call and none is tried for ever."""
        if not self.waiting:
            await asyncio.sleep(PAUSE)
            return
        future, _ = self.waiting.popleft()
        if not future.done():
            future.set_exception(fault)
