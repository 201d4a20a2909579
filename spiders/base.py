"""The walk every portal's spider makes: lists -> article links -> next pages -> captures.

What is special about the lists of one CMS family is asked of its platform (see platforms/platform.py).

A portal's own file only says what the portal is (see hubei/cnhubei.py). What happens to a captured page is
the pipelines' affair; whatever runs the spider gives it its two lines to the archive, `knows` and `settle`.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any, Self
from urllib.parse import urlsplit

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import StopDownload
from scrapy.http import Headers, Response
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from newsarchive.address import canonical, same_site
from newsarchive.archive import Outcome
from newsarchive.capture import Capture
from newsarchive.errors import PortalError, Unreadable
from newsarchive.find.dateaddress import read_address
from newsarchive.find.links import Link
from newsarchive.lists.listing import Ask, Listing
from newsarchive.portal import Portal
from spiders import browser
from spiders.answers import (
    asked_for,
    charset_of,
    content_type,
    failed_outcome,
    is_data,
    is_passing,
    is_readable,
    list_answer,
    next_part,
    outcome,
    request_of,
)
from spiders.arguments import read_number
from spiders.past import Past
from spiders.platforms import BY_NAME
from spiders.platforms.platform import Platform
from spiders.span import read_span

MAX_PAGES = 1000  # list pages to a section; only a bound against paging that never ends
MAX_HOPS = 8  # lists to a list; a newspaper's issue is three away from its front address
MAX_PARTS = 40  # pages to a story; the longest real ones have about twenty


FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True, slots=True)
class Walk:
    """Where a crawl stands in one list: page, steps from the start, what earlier pages linked."""

    page: int = 1
    depth: int = 0
    seen: frozenset[str] = frozenset()
    hops: int = 0
    """Lists that led to this one as belonging to it: a stub, a frame, a newspaper's first page."""


class PortalSpider(Spider):
    """Crawls one portal. Subclasses set `portal`; the spider's name is the portal's.

    Arguments (-a): max_pages, the list pages per section; recheck=1, to fetch known articles again;
    since, until: days such as 2020-01-31 between which articles are wanted. With since, lists are walked
    past known articles until their rows are older, and newspapers issue by issue.
    """

    portal: Portal
    depth = 0
    """How many steps from the start further sections are looked for."""
    knows: Callable[[Collection[str]], Awaitable[set[str]]]
    """Which of these canonical addresses the archive holds; given by whatever runs the spider."""
    settle: Callable[[Outcome], None]
    """Records how a page ended that no pipeline sees; given by whatever runs the spider."""
    thorough = False
    """Walk lists to their end although a page brings nothing new: the last crawl did not get there."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if "portal" in cls.__dict__:
            cls.name = cls.portal.name

    def __init__(
        self,
        *,
        max_pages: str | int = MAX_PAGES,
        recheck: str | int = 0,
        since: str = "",
        until: str = "",
        **unknown: Any,
    ) -> None:
        unknown.pop("name", None)
        if unknown:
            raise PortalError(
                f"spider {self.name} takes no argument {next(iter(unknown))!r}; see its -a options"
            )
        super().__init__()
        self.max_pages = read_number("max_pages", max_pages)
        self.recheck = bool(read_number("recheck", recheck))
        self.span = read_span(since, until)
        self.fresh: set[str] = set()
        self.stopped_short: list[str] = []
        self.past = Past()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.screen, signal=signals.headers_received)
        return spider

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Put the contact into the User-Agent, from wherever the setting came."""
        super().update_settings(settings)
        contact = settings.get("NEWSARCHIVE_CONTACT") or "no contact given"
        settings.set("USER_AGENT", f"newsarchive/0.1 (news archive; {contact})", priority="project")
        browser.prepare(getattr(cls, "portal", None), settings)

    # --- Lists -------------------------------------------------------------------------------------

    @cached_property
    def platform(self) -> Platform:
        """The family's way through this portal's lists."""
        return BY_NAME[self.portal.platform](self.portal, self.span)

    @property
    def rules(self) -> str:
        """What decides which of a list's links are asked for, besides the finders."""
        return f"depth={self.depth} {self.portal.platform} {self.portal.article_url}".strip()

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the lists the platform begins with, the portal's feeds, and what failed before."""
        for ask in (*self.platform.begin(), *map(Ask, self.portal.feeds)):
            yield self.ask_list(ask, Walk())
        for url in await self.past.due():
            self.fresh.add(canonical(url))
            yield Request(url, self.read_article, errback=self.miss_article)

    def ask_list(self, ask: Ask, walk: Walk) -> Request:
        """A request for a list page."""
        request = Request(ask.url, self.read_list, errback=self.miss_list, cb_kwargs={"walk": walk})
        return request.replace(method="POST", body=ask.form, headers=FORM) if ask.form else request

    async def read_list(self, response: Response, walk: Walk) -> AsyncIterator[Request]:
        """Ask for a list's articles that are not known, for the lists it leads to, for its next page."""
        try:
            listing = self.platform.read(list_answer(response))
        except Unreadable as broken:
            self.settle(outcome("unreadable", str(broken), response.request, response))
            for ask in self.platform.instead(asked_for(response.request)):
                yield self.ask_list(ask, walk)
            return
        rows: dict[str, Link] = {}
        for link in listing.links:
            if self.is_article(link):
                rows.setdefault(canonical(link.url), link)
        days = {key: listing.days.get(link.url) or read_address(link.url) for key, link in rows.items()}
        wanted = [key for key in rows if self.span.holds(days[key])]
        known = set() if self.recheck else await self.knows(wanted)
        resting = await self.past.resting(wanted)
        news = [key for key in wanted if key not in known | resting or key in self.fresh]
        for key in news:
            if key not in self.fresh:
                self.fresh.add(key)
                yield Request(
                    rows[key].url,
                    self.read_article,
                    errback=self.miss_article,
                    priority=5,  # else lists are walked to their end first, and every article waits in memory
                )
        for ask, onward in self.lists_from(listing, walk):
            yield self.ask_list(ask, onward)
        if rows.keys() - walk.seen and self.goes_on(bool(news), days.values()):
            onward = replace(walk, page=walk.page + 1, seen=walk.seen | rows.keys())
            for ask in self.next_pages(listing, walk):
                yield self.ask_list(ask, onward)
        why = f"{len(rows)} article links, {len(news)} of them new"
        if len(wanted) < len(rows):
            why += f", {len(rows) - len(wanted)} outside the days asked for"
        if waiting := resting.difference(known, self.fresh):
            why += f", {len(waiting)} tried in vain before"
        if not listing.beside and walk.depth >= self.depth:  # else an unchanged list would hide changed ones
            self.past.remember(response, self.rules)
        self.settle(replace(outcome("list", why, response.request, response), links=len(rows)))

    def lists_from(self, listing: Listing, walk: Walk) -> Iterator[tuple[Ask, Walk]]:
        """Lists that a list leads to, its next page left out: those that belong to it, sections below it."""
        if walk.hops < MAX_HOPS:
            for ask in listing.beside:
                if self.on_site(ask.url):
                    yield ask, Walk(depth=walk.depth, hops=walk.hops + 1)
        if walk.depth < self.depth:
            for link in listing.links:
                if link.kind == "section" and self.on_site(link.url):
                    yield Ask(link.url), Walk(depth=walk.depth + 1)

    def goes_on(self, brings_news: bool, days: Collection[date | None]) -> bool:
        """Claims that a list's next page is worth reading; days: those of the page's articles."""
        if self.span.since:
            return not self.span.ends_before(days)
        return brings_news or self.thorough or self.recheck or self.span.begins_after(days)

    def next_pages(self, listing: Listing, walk: Walk) -> Iterator[Ask]:
        """The list's next page, unless max_pages is reached."""
        for ask in listing.following:
            if self.on_site(ask.url):
                if walk.page < self.max_pages:
                    yield ask
                elif not self.stopped_short:
                    self.stopped_short.append(f"max_pages={self.max_pages} reached")

    def is_article(self, link: Link) -> bool:
        """Claims that the link leads to an article of this portal."""
        return self.platform.is_article(link) and self.on_site(link.url)

    def on_site(self, url: str) -> bool:
        """Claims that the address belongs to the portal."""
        if not self.portal.domains:
            return same_site(url, self.portal.home)
        host = (urlsplit(url).hostname or "").lower()
        return any(host == domain or host.endswith("." + domain) for domain in self.portal.domains)

    def miss_list(self, failure: Failure) -> Iterator[Request]:
        """Record a list page that could not be had; what lies behind it is left for the next crawl."""
        missed = failed_outcome(failure)
        self.settle(replace(missed, fetched_at=None))  # lists are asked for again without a wait
        if missed.kind == "list":  # not changed
            return
        self.logger.warning("list page %s: %s", missed.url, missed.why)
        if is_passing(missed) and missed.fetched_at:  # else it was not asked for, which has its own reason
            self.stopped_short.append(f"list page {missed.url} could not be read")
        for ask in self.platform.instead(missed.url):
            yield self.ask_list(ask, Walk())

    # --- Articles ----------------------------------------------------------------------------------

    async def read_article(self, response: Response, parts: tuple[Capture, ...] = ()) -> AsyncIterator[Any]:
        """Capture an article page; follow a story over its further pages first."""
        charset = charset_of(response.headers)
        parts = (*parts, self.capture(response, charset))
        further = next_part(response, charset)
        taken = {canonical(part.url) for part in parts}
        if further and len(parts) < MAX_PARTS and self.on_site(further) and canonical(further) not in taken:
            yield Request(
                further,
                self.read_article,
                errback=self.miss_part,
                priority=10,  # a story half read holds its pages in memory
                dont_filter=True,  # else a page another list links to would leave the story waiting for ever
                cb_kwargs={"parts": parts},
            )
        else:
            yield replace(parts[0], parts=parts[1:])

    def miss_article(self, failure: Failure) -> None:
        """Record an article page that could not be had."""
        self.settle(failed_outcome(failure))

    async def miss_part(self, failure: Failure) -> AsyncIterator[Capture]:
        """Record a further page that could not be had, and give the story as far as it was read."""
        self.settle(failed_outcome(failure))
        parts: tuple[Capture, ...] = request_of(failure).cb_kwargs["parts"]
        yield replace(parts[0], parts=parts[1:])

    def capture(self, response: Response, charset: str) -> Capture:
        """The page as it came."""
        return Capture(
            url=response.url,
            body=response.body,
            fetched_at=datetime.now(UTC),
            charset=charset,
            requested_url=asked if (asked := asked_for(response.request)) != response.url else "",
            status=response.status,
            portal=self.portal.name,
            hints=self.portal.hints,
        )

    # --- Pages that are not read --------------------------------------------------------------------

    def screen(self, headers: Headers, request: Request) -> None:
        """Break off a download whose type says it is not a page, before its body comes; lists may be data."""
        kind = content_type(headers)
        if not is_readable(kind) and not ("walk" in request.cb_kwargs and is_data(kind)):
            raise StopDownload
