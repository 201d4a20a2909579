"""How a portal's spider reads articles: page by page, each story whole."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from scrapy import Request
from scrapy.http import Response
from twisted.python.failure import Failure

from newsarchive.address import canonical
from newsarchive.capture import Capture
from spiders.answers import asked_for, charset_of, failed_outcome, next_part, request_of
from spiders.task import Task

MAX_PARTS = 40  # pages to a story; the longest real ones have about twenty


class Stories(Task):
    """Captures articles; what becomes of a captured page is the pipelines' affair."""

    def ask_article(self, url: str) -> Request:
        """A request for an article's first page."""
        # Before lists, else those are walked to their end first, and every article waits in memory.
        return Request(url, self.read_article, errback=self.miss_article, priority=5)

    def read_article(self, response: Response, parts: tuple[Capture, ...] = ()) -> Capture | Request:
        """Capture an article page; follow a story over its further pages first."""
        charset = charset_of(response.headers)
        parts = (*parts, self.capture(response, charset))
        further = next_part(response, charset)
        if not further or len(parts) >= MAX_PARTS or not self.on_site(further):
            return whole(parts)
        if canonical(further) in {canonical(part.url) for part in parts}:
            return whole(parts)
        return Request(
            further,
            self.read_article,
            errback=self.miss_part,
            priority=10,  # a story half read holds its pages in memory
            dont_filter=True,  # else a page another list links to would leave the story waiting for ever
            cb_kwargs={"parts": parts},
        )

    def miss_article(self, failure: Failure) -> None:
        """Record an article page that could not be had."""
        self.settle(failed_outcome(failure))

    def miss_part(self, failure: Failure) -> Iterator[Capture]:
        """Record a further page that could not be had, and give the story as far as it was read."""
        self.settle(failed_outcome(failure))
        yield whole(request_of(failure).cb_kwargs["parts"])

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


def whole(parts: tuple[Capture, ...]) -> Capture:
    """A story as its first page, with the further ones."""
    return replace(parts[0], parts=parts[1:]) if parts[1:] else parts[0]
