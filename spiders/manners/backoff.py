"""Waiting when a host says it has too much to do: 429 and 503, for as long as its Retry-After asks.

Without Retry-After the wait doubles from one such answer to the next. Scrapy alone would try again at once.
"""

import logging
import re
from collections import Counter
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from newsarchive.address import host
from spiders.manners.leaving import LeaveAlone

logger = logging.getLogger(__name__)

TOO_MUCH = frozenset({429, 503})


class BackOff:
    """Holds a host's requests back; a host that wants a longer rest than BACKOFF_MAX is left alone."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.first = crawler.settings.getfloat("BACKOFF_FIRST")
        self.most = crawler.settings.getfloat("BACKOFF_MAX")
        self.in_a_row: Counter[str] = Counter()
        self.until: dict[str, float] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """The answer; where it says "too much", the host's next requests wait."""
        name = host(request.url)
        if response.status not in TOO_MUCH:
            self.in_a_row.pop(name, None)
        elif monotonic() >= self.until.get(name, 0):  # else it was on its way when the wait began
            self.in_a_row[name] += 1
            asked = read_retry_after(response.headers.get("Retry-After"), datetime.now(UTC))
            self._wait(request, asked)
        return response

    def _wait(self, request: Request, asked: float) -> None:
        name = host(request.url)
        if asked > self.most:
            why = f"{name} asks to be left alone for {asked:,.0f} seconds; BACKOFF_MAX is {self.most:,.0f}"
            LeaveAlone.of(self.crawler).leave(name, why)
            return
        doubled = self.first * 2 ** min(self.in_a_row[name] - 1, 20)
        seconds = max(asked, min(doubled, self.most))
        self.until[name] = monotonic() + seconds
        logger.info("%s has too much to do; it is left in peace for %.0f seconds", name, seconds)
        slot = self.crawler.engine.downloader.slots.get(request.meta.get("download_slot", name))
        if slot is not None:
            slot.lastseen = self.until[name]  # the next request goes one delay after this moment


def read_retry_after(header: bytes | None, now: datetime) -> float:
    """Seconds a Retry-After header asks to wait, from 0; RFC 9110, section 10.2.3: seconds or a date.

    >>> read_retry_after(b"120", datetime(2024, 3, 5, tzinfo=UTC))
    120.0
    >>> read_retry_after(b"Tue, 05 Mar 2024 00:01:00 GMT", datetime(2024, 3, 5, tzinfo=UTC))
    60.0
    """
    written = (header or b"").decode("latin-1").strip()
    if re.fullmatch(r"\d{1,9}", written, re.ASCII):
        return float(written)
    try:
        date = parsedate_to_datetime(written)
    except ValueError:
        return 0.0
    aware = date if date.tzinfo else date.replace(tzinfo=UTC)
    return max(0.0, (aware - now).total_seconds())
