"""Bounds to what an address may be, against traps that make ever longer ones.

Scrapy's own middlewares for this drop a request without a word; here its errback hears the reason. The size
of a page, packed and unpacked, and the number of redirects are Scrapy's affair (DOWNLOAD_MAXSIZE,
REDIRECT_MAX_TIMES), which end in errbacks already.
"""

from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler

from spiders.manners.refusals import OutOfBounds


class Bounds:
    """Refuses addresses that are too long, or too many steps from the start."""

    def __init__(self, length: int, steps: int) -> None:
        self.length = length
        self.steps = steps

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler.settings.getint("ADDRESS_LENGTH_LIMIT"), crawler.settings.getint("STEPS_LIMIT"))

    def process_request(self, request: Request) -> None:
        """Raise OutOfBounds where the address is no page of a portal's."""
        if len(request.url) > self.length:
            raise OutOfBounds(
                f"the address has {len(request.url):,} characters; ADDRESS_LENGTH_LIMIT is {self.length:,}"
            )
        if request.meta.get("depth", 0) > self.steps:
            raise OutOfBounds(f"more than {self.steps:,} steps from the start (STEPS_LIMIT)")
