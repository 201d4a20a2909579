"""Any portal, without a definition: scrapy crawl site -a url=https://any.portal/"""

import re
from collections.abc import AsyncIterator, Iterator
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.robotstxt import ProtegoRobotParser, RobotParser

from newsarchive.address import canonical
from newsarchive.errors import PortalError
from newsarchive.lists.alternates import find_feeds
from newsarchive.lists.listing import Ask
from newsarchive.portal import Portal
from spiders.arguments import read_number
from spiders.base import PortalSpider, Walk
from spiders.platforms import recognise


class Site(PortalSpider):
    """Crawls the site an address belongs to.

    The first pages' marks tell which system made it, and so how its lists are walked; the link finder tells
    articles, sections and next pages apart; feeds that pages name and sitemaps that robots.txt names are
    read too.

    Arguments: url, a front or section page; depth, how many steps from it sections are followed (2); those
    of every portal's spider.
    """

    name = "site"

    def __init__(self, *, url: str = "", depth: str | int = 2, **others: Any) -> None:
        if not url:
            raise PortalError("say where to begin: scrapy crawl site -a url=https://any.portal/")
        super().__init__(**others)
        self.portal = portal_at(url)
        self.depth = read_number("depth", depth)

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.robots_parsed, signal=signals.robots_parsed)
        return spider

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Ask for the sitemaps that a robots.txt of the site names."""
        engine = self.crawler.engine
        if engine is None or not isinstance(robotparser, ProtegoRobotParser) or not self.on_site(request.url):
            return
        for named in robotparser.rp.sitemaps:
            address = urljoin(request.url, named)
            if self.on_site(address):
                engine.crawl(self.ask_list(Ask(address), Walk()))

    async def read_list(self, response: Response, walk: Walk) -> AsyncIterator[Request]:
        """Read a list; get to know the site by the first ones."""
        if walk.depth == 0 and walk.page == 1:
            for ask in self.get_to_know(response):
                yield self.ask_list(ask, Walk())
        async for request in super().read_list(response, walk):
            yield request

    def get_to_know(self, response: Response) -> Iterator[Ask]:
        """Find the platform by a page's marks, once; the lists it and the page name besides the home page."""
        if not self.platform.name and (known := recognise(response.body, response.url)):
            self.logger.info("%s is made by %s: %s", response.url, known.family.title, known.mark)
            self.platform = known.family(self.portal, self.span)
            home = canonical(self.portal.home)
            yield from (ask for ask in self.platform.begin() if canonical(ask.url) != home)
        yield from (Ask(feed) for feed in find_feeds(response.body, response.url) if self.on_site(feed))


def portal_at(url: str) -> Portal:
    """A portal's row made from nothing but an address on it: named after its host."""
    url = url if "://" in url else f"https://{url}"
    host = urlsplit(url).netloc.rpartition("@")[2].lower().removeprefix("www.")
    name = re.sub(r"[^a-z0-9]+", "-", host.encode("idna").decode() if host else "").strip("-")
    return Portal(name=name or "site", title=host, home=url)
