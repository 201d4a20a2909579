"""The walk every portal's spider makes: lists -> article links -> next pages -> captures.

What is special about the lists of one CMS family is asked of its platform (see platforms/platform.py).

A portal's own file only says what the portal is (see hubei/cnhubei.py). What happens to a captured page is
the pipelines' affair; whatever runs the spider gives it its two lines to the archive, `knows` and `settle`.
"""

from collections.abc import AsyncIterator, Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from scrapy import Request
from scrapy.http import Response
from twisted.python.failure import Failure

from newsarchive.address import canonical
from newsarchive.errors import Unreadable
from newsarchive.find.dateaddress import read_address
from newsarchive.find.links import Link
from newsarchive.lists.listing import Ask, Listing
from newsarchive.seen import Seen
from spiders.answers import asked_for, failed_outcome, is_passing, list_answer, outcome
from spiders.stories import Stories

MAX_HOPS = 8  # lists to a list; a newspaper's issue is three away from its front address
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True, slots=True)
class Walk:
    """Where a crawl stands in one list."""

    page: int = 1
    depth: int = 0
    """Sections that led to this one, from the start."""
    seen: Seen = field(default_factory=Seen)
    """Canonical addresses of the articles that the list's pages link, for all of them together."""
    hops: int = 0
    """Lists that led to this one as belonging to it: a stub, a frame, a newspaper's first page."""
    steps: int = 0
    """All lists and pages of lists that led to this one."""


class PortalSpider(Stories):
    """Crawls one portal. Subclasses set `portal`; the spider's name is the portal's.

    Arguments (-a): max_pages, the list pages per section; recheck=1, to fetch known articles again;
    since, until: days such as 2020-01-31 between which articles are wanted. With since, lists are walked
    past known articles until their rows are older, and newspapers issue by issue.
    """

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the lists the platform begins with, the portal's feeds, and what failed before."""
        for ask in (*self.platform.begin(), *map(Ask, self.portal.feeds)):
            yield self.ask_list(ask, Walk(), first=True)
        for url in await self.past.due():
            self.fresh.add(canonical(url))
            yield self.ask_article(url)

    def ask_list(self, ask: Ask, walk: Walk, *, first: bool = False) -> Request:
        """A request for a list page; those the crawl begins with are sent in the order of their coming."""
        request = Request(
            ask.url,
            self.read_list,
            errback=self.miss_list,
            cb_kwargs={"walk": walk},
            meta={"depth": walk.steps, "is_start_request": first},
        )
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
        rows = self.rows_of(listing)
        days = {key: listing.days.get(link.url) or read_address(link.url) for key, link in rows.items()}
        wanted = [key for key in rows if self.span.holds(days[key])]
        known = set() if self.recheck else await self.knows(wanted)
        resting = await self.past.resting(wanted)
        news = [key for key in wanted if key not in known | resting or key in self.fresh]
        for key in news:
            if self.fresh.add(key):
                yield self.ask_article(rows[key].url)
        for ask, onward in self.lists_from(listing, walk):
            yield self.ask_list(ask, onward)
        if walk.seen.update(rows) and self.goes_on(bool(news), days.values()):
            onward = replace(walk, page=walk.page + 1, steps=walk.steps + 1)
            for ask in self.next_pages(listing, walk):
                yield self.ask_list(ask, onward)
        why = f"{len(rows)} article links, {len(news)} of them new"
        if len(wanted) < len(rows):
            why += f", {len(rows) - len(wanted)} outside the days asked for"
        if waiting := [key for key in resting - known if key not in self.fresh]:
            why += f", {len(waiting)} tried in vain before"
        if not listing.beside and walk.depth >= self.depth:  # else an unchanged list would hide changed ones
            self.past.remember(response, self.rules)
        self.settle(replace(outcome("list", why, response.request, response), links=len(rows)))

    def rows_of(self, listing: Listing) -> dict[str, Link]:
        """A list's articles by their canonical addresses, each once, in order."""
        rows: dict[str, Link] = {}
        for link in listing.links:
            if self.is_article(link):
                rows.setdefault(canonical(link.url), link)
        return rows

    def lists_from(self, listing: Listing, walk: Walk) -> Iterator[tuple[Ask, Walk]]:
        """Lists that a list leads to, its next page left out: those that belong to it, sections below it."""
        if walk.hops < MAX_HOPS:
            for ask in listing.beside:
                if self.on_site(ask.url):
                    yield ask, Walk(depth=walk.depth, hops=walk.hops + 1, steps=walk.steps + 1)
        if walk.depth < self.depth:
            for link in listing.links:
                if link.kind == "section" and self.on_site(link.url):
                    yield Ask(link.url), Walk(depth=walk.depth + 1, steps=walk.steps + 1)

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
