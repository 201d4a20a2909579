"""Following a portal's redirects without losing a page: each ends in a response or in a reason.

Scrapy's own middlewares hand the new request to the scheduler, which drops it without a word when it leads
to an address already asked for or off the site. Here both are refusals with a reason, so that the request's
errback hears of them.
"""

import hashlib
from typing import Any

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.redirect import MetaRefreshMiddleware, RedirectMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from newsarchive.address import canonical

HEAD = 4096  # bytes in which Scrapy looks for a meta refresh


class CanonicalFingerprinter:
    """Two spellings of one address are one request: http or https, www, index.html, tracking parameters."""

    def __init__(self, crawler: Crawler | None = None) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "CanonicalFingerprinter":
        return cls(crawler)

    def fingerprint(self, request: Request) -> bytes:
        """Twenty bytes that stand for the page the request asks for."""
        return hashlib.blake2b(canonical(request.url).encode(), digest_size=20).digest()


class LeadsAway(IgnoreRequest):
    """A redirect off the portal's site."""

    def __init__(self, target: str) -> None:
        super().__init__(f"redirects off the site, to {target}")
        self.target = target
        """Absolute address it leads to."""


class Refusing:
    """What both kinds of redirect have in common; mixed in before Scrapy's middleware."""

    crawler: Crawler

    def _engine_started(self) -> None:
        """Look for no middleware that sets Referer headers, as Scrapy's own does: none are sent here."""

    def _redirect(self, redirected: Request, request: Request, reason: Any) -> Request:
        if request.callback is NO_CALLBACK:  # robots.txt, whose way leads wherever its host says
            return super()._redirect(redirected, request, reason)  # type: ignore[misc, no-any-return]
        spider, engine = self.crawler.spider, self.crawler.engine
        target = redirected.url
        if not spider.on_site(target):  # type: ignore[union-attr]
            raise LeadsAway(target)
        redirected = super()._redirect(redirected, request, reason)  # type: ignore[misc]
        on_the_way = {canonical(url) for url in (request.url, *request.meta.get("redirect_urls", ()))}
        seen = engine.scheduler.df.request_seen(redirected)  # type: ignore[union-attr]
        if seen and canonical(target) not in on_the_way:
            raise IgnoreRequest(f"redirects to an address already asked for, {target}")
        return redirected.replace(dont_filter=True)


class Redirects(Refusing, RedirectMiddleware):
    """HTTP redirects."""


class MetaRefreshes(Refusing, MetaRefreshMiddleware):
    """Pages whose only content is "go there": <meta http-equiv="refresh">."""

    def process_response(
        self, request: Request, response: Response, spider: Any = None
    ) -> Request | Response:
        """The page, or the request it refers to; decodes only pages that name a refresh at all."""
        if b"refresh" not in response.body[:HEAD].lower():
            return response
        answer = super().process_response(request, response)
        if isinstance(answer, Request) and canonical(answer.url) == canonical(request.url):
            return response  # a page that reloads itself
        return answer
