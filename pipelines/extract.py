"""Second step, Capture -> Reading: what does the page say? Read in processes of their own.

A page that takes too long, or whose reader dies, costs one reader and one outcome, never the crawl.
"""

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Self

from pebble import ProcessExpired, ProcessPool
from scrapy.crawler import Crawler

from newsarchive.article import Article
from newsarchive.capture import Capture
from newsarchive.errors import Unreadable
from pipelines import reader
from pipelines.reasons import Unread

PAGES_PER_READER = 5000  # then a fresh process; whatever a library leaks is bounded


@dataclass(frozen=True, slots=True)
class Reading:
    """A captured page and what it says."""

    capture: Capture
    article: Article


class ExtractArticle:
    """Reads pages; workers=0 reads them in the crawling process, without a time limit."""

    def __init__(
        self, workers: int, timeout: float, *, read: Callable[[Capture], Article] = reader.read
    ) -> None:
        self.read_page = read
        self.workers = workers
        self.timeout = timeout
        self.pool: ProcessPool | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        settings = crawler.settings
        return cls(settings.getint("EXTRACT_WORKERS"), settings.getfloat("EXTRACT_TIMEOUT"))

    def open_spider(self) -> None:
        if self.workers:
            # Not fork: a copy of the crawling process would hold its sockets, threads and signals too.
            context = get_context("forkserver")
            context.set_forkserver_preload([reader.__name__])
            self.pool = ProcessPool(
                max_workers=self.workers,
                max_tasks=PAGES_PER_READER,
                initializer=reader.prepare,
                initargs=(os.getpid(),),
                context=context,
            )

    async def process_item(self, item: Capture) -> Reading:
        try:
            return Reading(item, await self.read(item))
        except Unreadable as broken:
            raise Unread(str(broken)) from broken
        except TimeoutError as late:
            raise Unread(f"reading it took longer than EXTRACT_TIMEOUT, {self.timeout:g} seconds") from late
        except ProcessExpired as died:
            raise Unread(f"its reading process died with exit code {died.exitcode}") from died

    async def read(self, capture: Capture) -> Article:
        """Read one page, in the pool where there is one."""
        if self.pool is None:
            return self.read_page(capture)
        task = self.pool.schedule(self.read_page, args=(capture,), timeout=self.timeout)
        return await asyncio.wrap_future(task)

    def close_spider(self) -> None:
        if self.pool is not None:
            self.pool.stop()  # type: ignore[no-untyped-call]  # nothing waits here any more: Scrapy closes when every item is through
            self.pool.join()
