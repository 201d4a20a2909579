"""A look at one portal as it is today: its home, its lists, three of its articles; nothing is archived."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, zip_longest
from typing import Any, Self
from urllib.parse import urljoin

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider
from scrapy.http import Response
from scrapy.robotstxt import ProtegoRobotParser, RobotParser
from twisted.python.failure import Failure

from newsarchive.address import canonical
from newsarchive.errors import Unreadable
from newsarchive.extraction import extract
from newsarchive.find.face import Face, read_face
from newsarchive.lists.alternates import find_feeds
from newsarchive.lists.listing import Ask, Listing
from newsarchive.portal import Portal
from newsarchive.probed import ArticleSeen, ListSeen, Probed, see_article
from spiders.answers import asked_for, charset_of, failed_outcome, list_answer
from spiders.base import PortalSpider, Walk
from spiders.manners.refusals import Blocked
from spiders.platforms import recognise
from spiders.redirects import LeadsAway

LISTS = 12
"""Lists looked at; enough for all sections of most portals."""
ARTICLES = 3
SITEMAPS = 3
HOPS = 3
"""From a front address over a stub to a newspaper's page, at most."""


@dataclass
class Found:
    """What the probe of an unknown portal learns besides."""

    home: str = ""
    """Spelling of the home page's address that answered: https, www."""
    face: Face = field(default_factory=lambda: Face("", ""))
    feeds: list[str] = field(default_factory=list)
    sitemaps: list[str] = field(default_factory=list)


class Probe(PortalSpider):
    """Probes a portal; with discover, one nothing is known of: its sections are taken from its navigation.

    The result stands in `probed` when the crawl has ended. The class has no name, so it is no portal.
    """

    def __init__(self, *, portal: Portal, discover: bool = False, **others: Any) -> None:
        self.portal = portal
        self.name = f"probe-{portal.name}"
        super().__init__(**others)
        self.discover = discover
        self.probed = Probed(portal)
        self.found = Found()
        self.asked: dict[str, int] = {}
        """Lists that were asked for -> their place among them."""
        self.read: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.spider_idle, signal=signals.spider_idle)
        crawler.signals.connect(spider.robots_parsed, signal=signals.robots_parsed)
        return spider

    async def start(self) -> Any:
        """Ask for the home page and the first lists."""
        lists = [ask for ask in self.platform.begin() if canonical(ask.url) != canonical(self.portal.home)]
        asks = [Ask(self.portal.home), *lists, *map(Ask, self.portal.feeds)]
        for request in self.requests(asks[: LISTS + 1], ListSeen("")):
            yield request

    def requests(self, asks: list[Ask], seen: ListSeen, hops: int = 0) -> Iterator[Request]:
        """Requests for lists not asked for yet; seen: what is known of them."""
        for ask in asks:
            key = canonical(ask.url)
            if len(self.asked) > LISTS + HOPS or key in self.asked or not self.on_site(ask.url):
                continue
            self.asked[key] = len(self.asked)
            yield self.ask_list(ask, Walk()).replace(
                callback=self.look_at_list,
                errback=self.miss_seen_list,
                cb_kwargs={"walk": Walk(hops=hops), "title": seen.title},
            )

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Note how long robots.txt asks to wait, and the sitemaps it names."""
        self.probed.crawl_delay = robotparser.crawl_delay(self.settings["ROBOTSTXT_USER_AGENT"])
        if isinstance(robotparser, ProtegoRobotParser) and self.on_site(request.url):
            named = (urljoin(request.url, sitemap) for sitemap in robotparser.rp.sitemaps)
            self.found.sitemaps = [sitemap for sitemap in named if self.on_site(sitemap)][:SITEMAPS]

    # --- Lists -------------------------------------------------------------------------------------

    def look_at_list(self, response: Response, walk: Walk, title: str) -> Iterator[Request]:
        """Note a list's articles; go on to what belongs to it, and from an unknown home to its sections."""
        self.look_for_marks(response)
        try:
            listing = self.platform.read(list_answer(response))
        except Unreadable as broken:
            yield from self.miss(response.url, str(broken))
            return
        url = asked_for(response.request) or response.url  # a home that redirects is still the home
        at_home = canonical(url) == canonical(self.portal.home)
        if at_home and canonical(response.url) == canonical(url):
            self.found.home = response.url
        if self.discover and at_home and is_story(response):
            self.probed.home = f"is an article; give the portal's front page, such as {urljoin(url, '/')}"
            return
        articles = tuple(link.url for link in listing.links if self.is_article(link))
        if self.discover and not self.found.face.title:
            self.found.face = read_face(self.capture(response, charset_of(response.headers)))
        led_on = bool(listing.beside) and not articles
        self.probed.lists.append(ListSeen(url, title, articles, belongs=bool(walk.hops) or led_on))
        if walk.hops < HOPS:
            yield from self.requests(list(listing.beside[:2]), ListSeen("", title), walk.hops + 1)
        if self.discover and at_home:
            yield from self.discovered(response, listing)

    def discovered(self, response: Response, listing: Listing) -> Iterator[Request]:
        """The lists an unknown portal's home leads to."""
        self.found.feeds = [feed for feed in find_feeds(response.body, response.url) if self.on_site(feed)]
        yield from self.requests(list(islice(self.platform.begin(), LISTS)), ListSeen(""))
        for link in listing.links:
            if link.kind == "section":
                yield from self.requests([Ask(link.url)], ListSeen(link.url, link.text))

    def look_for_marks(self, response: Response) -> None:
        """Note the platform a page's marks show, the first that shows one."""
        known = None if self.probed.platform else recognise(response.body, response.url)
        if known:
            self.probed.platform, self.probed.mark = known.family.name, known.mark
            if self.discover:
                self.platform = known.family(self.portal, self.span)

    def miss_seen_list(self, failure: Failure) -> Iterator[Request]:
        """Note a list that could not be had, and try what the platform has in its stead."""
        missed = failed_outcome(failure)
        if canonical(missed.url) == canonical(self.portal.home):
            self.probed.moved = failure.value.target if isinstance(failure.value, LeadsAway) else ""
            self.probed.blocked = isinstance(failure.value, Blocked)
        yield from self.miss(missed.url, missed.why)

    def miss(self, url: str, why: str) -> Iterator[Request]:
        """Note why a list could not be read."""
        if canonical(url) == canonical(self.portal.home):
            self.probed.home = f"cannot be had: {why}"
        else:
            instead = list(self.platform.instead(url))
            self.probed.lists.append(ListSeen(url, why="" if instead else why, belongs=bool(instead)))
            yield from self.requests(instead, ListSeen(""))

    # --- Articles ----------------------------------------------------------------------------------

    def spider_idle(self) -> None:
        """All lists have been seen: ask for articles, of different lists where there are some."""
        engine = self.crawler.engine
        self.probed.lists.sort(key=lambda seen: self.asked.get(canonical(seen.url), len(self.asked)))
        chosen = [] if self.read else self.choose()
        if engine is None or not chosen:
            return
        for url in chosen:
            self.read.add(canonical(url))
            engine.crawl(Request(url, self.look_at_article, errback=self.miss_article, dont_filter=True))
        raise DontCloseSpider

    def choose(self) -> list[str]:
        """Addresses of three articles, one of each list before a second of any."""
        in_turn = (url for row in zip_longest(*(seen.articles for seen in self.probed.lists)) for url in row)
        return list(islice(dict.fromkeys(url for url in in_turn if url), ARTICLES))

    def look_at_article(self, response: Response) -> None:
        """Read an article as a crawl would, and note what was found."""
        charset = charset_of(response.headers)
        try:
            article = extract(response.body, url=response.url, charset=charset, hints=self.portal.hints)
        except Unreadable as broken:
            self.probed.articles.append(ArticleSeen(response.url, why=str(broken)))
        else:
            self.probed.articles.append(see_article(response.url, article))

    def miss_article(self, failure: Failure) -> None:
        """Note an article that could not be had."""
        self.probed.articles.append(ArticleSeen((missed := failed_outcome(failure)).url, why=missed.why))


def is_story(response: Response) -> bool:
    """Claims that a page is an article."""
    charset = charset_of(response.headers)
    try:
        return extract(response.body, url=response.url, charset=charset).kind == "article"
    except Unreadable:
        return False
