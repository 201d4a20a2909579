"""What a crawl is told of the crawls before it, and what is kept of it for the next."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import UTC, datetime
from typing import Protocol

from newsarchive.archive import Archive, ListMark
from newsarchive.portal import Portal
from pipelines.desk import Desk


class Past(Protocol):
    """What a spider knows of earlier crawls."""

    lists: Mapping[str, ListMark]
    read: dict[str, ListMark]
    resting: Callable[[Collection[str]], Awaitable[set[str]]]
    due: Callable[[], Awaitable[list[str]]]


class Span(Protocol):
    """The days a crawl is for."""

    @property
    def bounded(self) -> bool:
        """Claims that some days lie outside."""

    @property
    def words(self) -> str:
        """The span as people say it."""


class Walker(Protocol):
    """What is needed of a spider."""

    portal: Portal
    max_pages: int
    thorough: bool
    recheck: bool
    past: Past
    span: Span
    rules: str


async def recall(desk: Desk, spider: Walker) -> None:
    """Tell a spider how the last crawl ended, what lists were like, what was tried in vain."""
    name = spider.portal.name
    # Lists of a portal whose last crawl was cut off are walked to their end: what it did not reach
    # lies behind pages that are known.
    spider.thorough = desk.last not in {"finished", f"finished; max_pages={spider.max_pages} reached"}
    if spider.recheck:
        return

    async def resting(addresses: Collection[str]) -> set[str]:
        return await desk.clerk.do(Archive.resting, addresses, datetime.now(UTC))

    async def due() -> list[str]:
        return await desk.clerk.do(Archive.due, name, datetime.now(UTC))

    spider.past.resting, spider.past.due = resting, due
    if not spider.thorough and not spider.span.bounded:
        marks = await desk.clerk.do(Archive.marks_of, name, datetime.now(UTC))
        spider.past.lists = {mark.url: mark for mark in marks if mark.rules == spider.rules}


async def keep_lists(desk: Desk, spider: Walker) -> None:
    """Keep what lists were like; after a crawl that came to its end only, lest something hide behind them."""
    if spider.past.read:
        await desk.clerk.do(Archive.keep_marks, spider.portal.name, list(spider.past.read.values()))
