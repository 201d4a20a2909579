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
from newsarchive.errors import PortalError, Unreadable
from newsarchive.find.links import find_sections
from newsarchive.lists.alternates import find_feeds
from newsarchive.lists.listing import Ask, Listing
from newsarchive.portal import Portal
from spiders.answers import charset_of
from spiders.arguments import read_number
from spiders.base import PortalSpider, Walk
from spiders.platforms import recognise

MENUS = 3  # sections at least that the menus of a portal name


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
        self.menus: frozenset[str] | None = None
        """Canonical addresses of the sections that the first page's menus name; None before it is read."""

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
        if self.menus is None:
            self.menus = menus_of(response)
        if walk.depth == 0 and walk.page == 1:
            for ask in self.get_to_know(response):
                yield self.ask_list(ask, Walk())
        async for request in super().read_list(response, walk):
            yield request

    def lists_from(self, listing: Listing, walk: Walk) -> Iterator[tuple[Ask, Walk]]:
        """Lists that a list leads to; of the first page's sections only those in menus, if any are."""
        for ask, further in super().lists_from(listing, walk):
            is_start = walk.depth == 0 and further.depth > 0
            if not (is_start and self.menus) or canonical(ask.url) in self.menus:
                yield ask, further

    def get_to_know(self, response: Response) -> Iterator[Ask]:
        """Find the platform by a page's marks, once; the lists it and the page name besides the home page."""
        if not self.platform.name and (known := recognise(response.body, response.url)):
            self.logger.info("%s is made by %s: %s", response.url, known.family.title, known.mark)
            self.platform = known.family(self.portal, self.span)
            home = canonical(self.portal.home)
            yield from (ask for ask in self.platform.begin() if canonical(ask.url) != home)
        yield from (Ask(feed) for feed in find_feeds(response.body, response.url) if self.on_site(feed))


def menus_of(response: Response) -> frozenset[str]:
    """Canonical addresses of the sections that a page's menus name; none where they are too few."""
    try:
        named = find_sections(response.body, response.url, charset=charset_of(response.headers))
    except Unreadable:  # said where the page is read as a list
        return frozenset()
    return frozenset(canonical(link.url) for link in named) if len(named) >= MENUS else frozenset()


def portal_at(url: str) -> Portal:
    """A portal's row made from nothing but an address on it: named after its host."""
    url = url if "://" in url else f"https://{url}"
    host = urlsplit(url).netloc.rpartition("@")[2].lower().removeprefix("www.")
    name = re.sub(r"[^a-z0-9]+", "-", host.encode("idna").decode() if host else "").strip("-")
    return Portal(name=name or "site", title=host, home=url)
