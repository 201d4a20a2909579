"""Trying again, but not for ever: each host has a budget of second tries, after which it is left alone.

Three requests for every page of a host that is down would keep a crawl busy for days, and hit the host the
harder the worse it does.
"""

from collections import defaultdict
from typing import Any

from scrapy import Request
from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from scrapy.settings import BaseSettings

from newsarchive.address import host
from spiders.manners.leaving import LeaveAlone

GOOD_ANSWERS = 20
"""Answers in order that earn a host one second try back: a long crawl may stumble now and then."""


class Retries(RetryMiddleware):
    """Scrapy's retries, counted for each host."""

    def __init__(self, settings: BaseSettings) -> None:
        super().__init__(settings)
        self.budget = settings.getint("RETRY_BUDGET")
        if self.budget < 1:
            raise NotConfigured("RETRY_BUDGET is below 1: nothing is tried again")
        self.left: defaultdict[str, float] = defaultdict(lambda: float(self.budget))

    def process_response(
        self, request: Request, response: Response, spider: Any = None
    ) -> Request | Response:
        """The answer, or the request again where it failed for now and the budget allows."""
        if response.status < 400:
            name = host(request.url)
            self.left[name] = min(self.budget, self.left[name] + 1 / GOOD_ANSWERS)
        return super().process_response(request, response)

    def _retry(self, request: Request, reason: Any) -> Request | None:
        name = host(request.url)
        if self.left[name] < 1:
            why = f"{name} is left alone: it failed {self.budget} times more than it answered (RETRY_BUDGET)"
            LeaveAlone.of(self.crawler).leave(name, why)
            return None
        again = super()._retry(request, reason)
        if again is not None:
            self.left[name] -= 1
        return again
