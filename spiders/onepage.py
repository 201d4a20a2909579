"""One page, fetched as politely as any and looked at; nothing is archived."""

from collections.abc import AsyncIterator
from typing import Any

from scrapy import Request
from scrapy.http import Response
from twisted.python.failure import Failure

from newsarchive.portal import Portal
from spiders.answers import failed_outcome
from spiders.base import PortalSpider


class OnePage(PortalSpider):
    """Fetches a portal's home, which may be any page. The class has no name, so it is no portal."""

    def __init__(self, *, portal: Portal, **others: Any) -> None:
        self.portal = portal
        self.name = f"page-{portal.name}"
        super().__init__(**others)
        self.page: Response | None = None
        """The page, where it could be had."""
        self.why = "the crawl was stopped first"
        """Why it could not be had."""

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the page."""
        yield Request(self.portal.home, self.keep, errback=self.miss)

    def keep(self, response: Response) -> None:
        """The page came."""
        self.page = response

    def miss(self, failure: Failure) -> None:
        """It did not."""
        self.why = failed_outcome(failure).why
