"""Asking for a list only if it has changed since the last crawl read it: ETag, Last-Modified, else its bytes.

A list that is as it was brings nothing new, so that its next page is not asked for either. The spider
decides which lists are marked: none that lead to other lists, which may have changed behind it.
"""

from typing import Any, Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from newsarchive.archive import ListMark
from spiders.manners.refusals import NotChanged
from spiders.past import mark_of


class Revisits:
    """Puts the conditions on requests for marked lists, and knows them again."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Say what we have of the list; after a redirect, of the list it leads to."""
        mark = self._mark(request)
        conditions = {"If-None-Match": mark and mark.etag, "If-Modified-Since": mark and mark.modified}
        for name, value in conditions.items():
            request.headers.pop(name, None)
            if value:
                request.headers[name] = value

    def process_response(self, request: Request, response: Response) -> Response:
        """The answer; raises NotChanged where it is the list we had."""
        mark = self._mark(request)
        if mark is not None:
            if response.status == 304:
                raise NotChanged("not changed since the last crawl, its server says", response)
            if response.status == 200 and mark_of(response, mark.rules).digest == mark.digest:
                raise NotChanged("the same as in the last crawl", response)
        return response

    def _mark(self, request: Request) -> ListMark | None:
        spider: Any = self.crawler.spider
        if not hasattr(spider, "portal"):  # scrapy fetch and scrapy shell
            return None
        if spider.portal.browser:  # the empty page stays as it is while a script fills it otherwise
            return None
        found: ListMark | None = spider.past.lists.get(request.url) if request.method == "GET" else None
        return found
