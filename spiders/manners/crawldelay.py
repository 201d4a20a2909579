"""Crawl-delay of robots.txt, which many Chinese portals' owners still write: Scrapy reads it, but waits no
longer for it.

A host's wish is a floor under whatever DOWNLOAD_DELAY and AutoThrottle come to, without chance in it, and
with one request at a time. It is capped: with an hour between pages no crawl would ever end.
"""

import logging
from typing import Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.robotstxt import RobotParser

from newsarchive.address import host

logger = logging.getLogger(__name__)


class CrawlDelay:
    """Keeps each host's floor. Must be loaded after AutoThrottle, whose delays it raises."""

    def __init__(self, crawler: Crawler, most: float) -> None:
        self.crawler = crawler
        self.most = most
        self.floors: dict[str, float] = {}
        """Host -> seconds between two requests at least."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        if not crawler.settings.getbool("ROBOTSTXT_OBEY"):
            raise NotConfigured
        keeper = cls(crawler, crawler.settings.getfloat("CRAWL_DELAY_MAX"))
        crawler.signals.connect(keeper.robots_parsed, signal=signals.robots_parsed)
        crawler.signals.connect(keeper.response_downloaded, signal=signals.response_downloaded)
        return keeper

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Take over what a host's robots.txt asks of us."""
        asked = robotparser.crawl_delay(self.crawler.settings["ROBOTSTXT_USER_AGENT"])
        if not asked or asked <= 0:
            return
        name = host(request.url)
        floor = min(asked, self.most)
        if floor < asked:
            logger.warning("%s asks for %g s between pages; it gets CRAWL_DELAY_MAX, %g", name, asked, floor)
        self.floors[name] = floor
        downloader = self.crawler.engine.downloader
        slot = downloader.per_slot_settings.setdefault(name, {})  # for a slot made anew after a pause
        floor = max(floor, downloader.settings.getfloat("DOWNLOAD_DELAY"))
        slot.update(delay=floor, concurrency=1, jitter=0)
        self._raise(name)

    def response_downloaded(self, request: Request) -> None:
        """AutoThrottle has just set the delay anew."""
        self._raise(host(request.url))

    def _raise(self, name: str) -> None:
        slot = self.crawler.engine.downloader.slots.get(name)
        if slot is not None and name in self.floors:
            slot.delay = max(slot.delay, self.floors[name])
            slot.jitter = 0
            slot.concurrency = 1
