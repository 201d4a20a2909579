"""The run's ledger: every page asked for ends in exactly one outcome, and the closing lines add up.

Scrapy's signals say what was asked for and what was dropped; the spider and the archive say the rest. What
is still open when the crawl ends (it was interrupted) is recorded as such, so nothing is forgotten.
"""

import asyncio
import logging
import os
from collections import Counter
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Protocol, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK
from twisted.python.failure import Failure

from newsarchive.address import canonical
from newsarchive.archive import Outcome, OutcomeKind
from newsarchive.capture import Capture
from newsarchive.crawls.lock import BUSY, take_lock
from newsarchive.errors import ArchiveError, PortalBusy
from newsarchive.seen import Seen
from pipelines import past
from pipelines.clerk import Process, Thread
from pipelines.companion import warm_up
from pipelines.desk import Desk
from pipelines.lines import closing_lines, in_words
from pipelines.reasons import Dropped

logger = logging.getLogger(__name__)


class Walker(past.Walker, Protocol):
    """What the ledger needs of a spider, and what it gives it."""

    name: str
    stopped_short: list[str]
    knows: Callable[[Collection[str]], Awaitable[set[str]]]
    settle: Callable[[Outcome], None]


class Ledger:
    """Opens the run, follows every page to its outcome, closes the run and says how it went."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.began = monotonic()
        self.open: dict[str, str] = {}
        self.settled = Seen()
        self.known = Seen()
        self.counts: Counter[OutcomeKind] = Counter()
        settings = crawler.settings
        clerk = Process if settings.getbool("STORE_APART") else Thread
        self.desk = Desk(
            clerk(str(settings["ARCHIVE_PATH"])),
            batch=settings.getint("STORE_BATCH"),
            written=self.written,
            failed=self.archive_failed,
        )
        self.lock: int | None = None
        self.ended = asyncio.Event()
        self.watch: asyncio.Future[None] | None = None
        self.closing: asyncio.Future[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        ledger = cls(crawler)
        if crawler.settings.getbool("STORE_APART"):
            warm_up()
        connect = crawler.signals.connect
        connect(ledger.spider_opened, signal=signals.spider_opened)
        connect(ledger.response_received, signal=signals.response_received)
        connect(ledger.item_dropped, signal=signals.item_dropped)
        connect(ledger.item_error, signal=signals.item_error)
        connect(ledger.spider_error, signal=signals.spider_error)
        connect(ledger.spider_closed, signal=signals.spider_closed)
        return ledger

    # --- The run -----------------------------------------------------------------------------------

    async def spider_opened(self, spider: Walker) -> None:
        """Open the archive and give the spider its two lines to it."""
        if not hasattr(spider, "portal"):  # scrapy fetch and scrapy shell archive nothing
            return
        spider.knows, spider.settle = self.knows, self.settle
        path = self.crawler.settings["ARCHIVE_PATH"]
        try:
            self.lock = take_lock(Path(path), spider.portal.name)
            await self.desk.open(spider.portal, datetime.now(UTC))
        except PortalBusy as busy:
            logger.error("%s", busy)
            raise CloseSpider(BUSY) from busy
        except ArchiveError as error:
            self.desk.broken = error
            logger.error("%s", error)
            raise CloseSpider("the archive cannot be opened") from error
        await past.recall(self.desk, spider)
        self.watch = asyncio.ensure_future(self._keep_watch(spider.portal.name))

    async def _keep_watch(self, name: str) -> None:
        """Write what waits every few seconds, and say how far the crawl is."""
        settings = self.crawler.settings
        said = monotonic()
        while not self.ended.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self.ended.wait(), settings.getfloat("STORE_SECONDS"))
            await self.desk.flush()
            if monotonic() - said >= settings.getfloat("PROGRESS_SECONDS"):
                said = monotonic()
                logger.info("%s: %s", name, in_words(self.counts) or "nothing yet")

    async def spider_closed(self, spider: Walker, reason: str) -> None:
        """End the run, and let the next crawl of the portal begin."""
        try:
            await self._end_run(spider, reason)
        finally:
            try:
                await self.desk.shut()
            except ArchiveError as error:
                logger.error("%s", error)
            if self.lock is not None:
                os.close(self.lock)

    async def _end_run(self, spider: Walker, reason: str) -> None:
        """Settle what is still open, end the run, and say how it went."""
        self.ended.set()
        if self.watch is not None:
            await self.watch  # never cancelled: a batch half handed over would be lost
        if self.desk.run is None:
            return  # the archive could not be opened or the portal is busy, which has been said
        for url in list(self.open.values()):
            self.settle(Outcome("failed", url, f"the crawl ended first: {reason}"))
        limits = [*spider.stopped_short, f"only {spider.span.words}" if spider.span.bounded else ""]
        ending = "; ".join([reason, *filter(None, limits)][:2])
        try:
            if reason == "finished":
                await past.keep_lists(self.desk, spider)
            counts = await self.desk.close(ending, datetime.now(UTC), known=len(self.known))
        except ArchiveError as error:
            logger.error("the run's end could not be recorded: %s", error)
            return
        for line in closing_lines(
            spider.portal.name,
            counts,
            asked=len(self.settled),
            known=len(self.known),
            seconds=monotonic() - self.began,
            path=str(self.crawler.settings["ARCHIVE_PATH"]),
        ):
            logger.info("%s", line)

    def archive_failed(self, error: ArchiveError) -> None:
        """End the crawl: without the archive it would fetch for nothing."""
        logger.error("%s", error)
        logger.error("the crawl stops here; the archive keeps every batch written before")
        engine = self.crawler.engine
        if engine is not None:
            closing = engine.close_spider_async(reason="the archive could not be written")
            self.closing = asyncio.ensure_future(closing)

    # --- What was asked for, and how it ended ---------------------------------------------------------

    async def knows(self, addresses: Collection[str]) -> set[str]:
        """Which of these canonical addresses the archive holds; those of earlier runs are counted."""
        found = await self.desk.knows(addresses)
        self.known.update(key for key in found if key not in self.open and key not in self.settled)
        return found

    def response_received(self, response: Response, request: Request) -> None:
        """A page came: from now on it must end in an outcome."""
        if request.callback is not NO_CALLBACK:  # robots.txt
            url = request.meta.get("redirect_urls", [request.url])[0]
            key = canonical(url)
            if key not in self.settled:
                self.open[key] = url

    def settle(self, outcome: Outcome) -> None:
        """Record what became of a page that is no article; only an address's first outcome counts."""
        if canonical(outcome.url) not in self.settled:
            self._close(outcome.url)
            self.desk.note(outcome)

    def written(self, outcome: Outcome) -> None:
        """An outcome is in the archive."""
        self._close(outcome.url)
        self.counts[outcome.kind] += 1

    def _close(self, url: str) -> None:
        key = canonical(url)
        self.open.pop(key, None)
        self.settled.add(key)

    def item_dropped(self, item: Capture, exception: BaseException) -> None:
        """A page left the pipelines for a reason."""
        if isinstance(exception, Dropped):
            self._settle_story(item, exception.kind, exception.why)
        else:
            self._settle_story(item, "rejected", str(exception))

    def item_error(self, item: Capture, failure: Failure) -> None:
        """A pipeline broke on a page: a fault here, not the page's, yet the page must be accounted for."""
        self._settle_story(item, "unreadable", f"fault in the program: {named(failure)}")

    def spider_error(self, failure: Failure, response: Response | Failure | None) -> None:
        """The spider broke on a page."""
        if isinstance(response, Response):
            url = response.meta.get("redirect_urls", [response.url])[0]
            why = f"fault in the spider: {named(failure)}"
            self.settle(Outcome("unreadable", url, why, status=response.status, size=len(response.body)))

    def _settle_story(self, capture: Capture, kind: OutcomeKind, why: str) -> None:
        """One outcome for a page and for each further page that came with it."""
        for part in (capture, *capture.parts):
            self.settle(
                Outcome(
                    kind,
                    part.requested_url or part.url,
                    why,
                    status=part.status,
                    size=len(part.body),
                    fetched_at=part.fetched_at,
                )
            )


def named(failure: Failure) -> str:
    """An exception as people say it: its class and its message."""
    return f"{type(failure.value).__name__}: {failure.value}"
