"""Leaving a host alone, or the whole portal, for the rest of a crawl.

What already waits for the host is not sent either: it would be the very requests the host has asked us,
one way or another, not to send.
"""

import asyncio
import logging
from typing import Self

from scrapy import Request, signals
from scrapy.core.downloader import Slot
from scrapy.crawler import Crawler

from newsarchive.address import host
from spiders.manners.refusals import LeftAlone

logger = logging.getLogger(__name__)

LOOK_SECONDS = 0.5


class LeaveAlone:
    """Refuses requests to hosts that are left alone; the other manners tell it which, and why."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.hosts: dict[str, str] = {}
        """Host -> why it is left alone."""
        self.ended = ""
        """Why the whole portal is left alone, where it is."""
        self.closing: asyncio.Future[None] | None = None
        self.watch: asyncio.Future[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        middleware = cls(crawler)
        crawler.signals.connect(middleware.spider_opened, signal=signals.spider_opened)
        crawler.signals.connect(middleware.spider_closed, signal=signals.spider_closed)
        return middleware

    def spider_opened(self) -> None:
        """Begin to look out for the crawl's being stopped from outside."""
        self.watch = asyncio.ensure_future(self._look_out())

    def spider_closed(self) -> None:
        """Look out no longer."""
        if self.watch is not None:
            self.watch.cancel()

    async def _look_out(self) -> None:
        """Refuse what waits once the crawl is stopped: after a 503 that may be for minutes yet."""
        while self.crawler.crawling:
            await asyncio.sleep(LOOK_SECONDS)
        self.ended = self.ended or "the crawl was stopped first"
        for slot in self._slots().values():
            empty(slot, self.ended)

    @classmethod
    def of(cls, crawler: Crawler) -> Self:
        """The running crawl's instance."""
        found = crawler.get_downloader_middleware(cls)
        if found is None:
            raise RuntimeError(
                f"the setting DOWNLOADER_MIDDLEWARES must hold {cls.__module__}.{cls.__name__}"
            )
        return found

    def process_request(self, request: Request) -> None:
        """Raise LeftAlone where the host is left alone."""
        why = self.ended or self.hosts.get(host(request.url))
        if why:
            raise LeftAlone(why)

    def leave(self, name: str, why: str) -> None:
        """Ask a host for nothing more in this crawl."""
        if name not in self.hosts:
            self.hosts[name] = why
            self._say(why)
            slot = self._slots().get(name)
            if slot is not None:
                empty(slot, why)

    def leave_portal(self, reason: str, why: str) -> None:
        """End the crawl, with one word as its reason and a sentence beside it."""
        if not self.ended:
            self.ended = why
            self._say(why)
            for slot in self._slots().values():
                empty(slot, why)
            engine = self.crawler.engine
            if engine is not None:
                self.closing = asyncio.ensure_future(engine.close_spider_async(reason=reason))

    def _say(self, why: str) -> None:
        logger.warning("%s", why)
        self.crawler.spider.stopped_short.insert(0, why)  # type: ignore[union-attr]

    def _slots(self) -> dict[str, Slot]:
        engine = self.crawler.engine
        return engine.downloader.slots if engine is not None else {}


def empty(slot: Slot, why: str) -> None:
    """Refuse the requests that wait for their turn."""
    while slot.queue:
        slot.queue.popleft()[1].errback(LeftAlone(why))
