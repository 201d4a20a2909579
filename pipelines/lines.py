"""What people see of a run: one plain line for each thing that happens, and the lines at its end."""

import logging
from collections.abc import Iterator, Mapping
from typing import Any, Self

from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.logformatter import LogFormatter, LogFormatterResult
from twisted.python.failure import Failure

from newsarchive.archive import OUTCOME_KINDS, OutcomeKind

QUIET = (
    "scrapy.crawler",  # fifty lines of settings
    "scrapy.middleware",  # and of components
    "scrapy.spidermiddlewares.httperror",  # a missing page is an outcome, and recorded
)
MUTE = "scrapy.downloadermiddlewares.robotstxt"
"""Prints a traceback for the robots.txt of a host that is down; the host's pages say so in a line."""
BUSY = ("scrapy.core.engine", "scrapy.core.scraper")
"""Loggers with lines for every page: Scrapy hands even those that nobody sees to its handlers."""


class PlainLines(LogFormatter):
    """Log lines that name a page by its address; Scrapy's own print the whole page."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        if crawler.settings.get("LOG_LEVEL") != "DEBUG":
            for name in QUIET:
                logging.getLogger(name).setLevel(logging.WARNING)
            logging.getLogger(MUTE).setLevel(logging.CRITICAL)
            for name in BUSY:
                logging.getLogger(name).setLevel(logging.INFO)
        return cls()

    def scraped(self, item: Any, response: Response | Failure | None, spider: Spider) -> LogFormatterResult:
        """A page that became an article."""
        return plain(logging.DEBUG, "read: %s", address_of(item))

    def dropped(
        self, item: Any, exception: BaseException, response: Response | Failure | None, spider: Spider
    ) -> LogFormatterResult:
        """A page that left with a reason."""
        level = getattr(logging, str(getattr(exception, "log_level", "INFO")), logging.INFO)
        return plain(level, "not kept: %s: %s", address_of(item), exception)

    def item_error(
        self, item: Any, exception: BaseException, response: Response | Failure | None, spider: Spider
    ) -> LogFormatterResult:
        """A fault of ours on a page."""
        return plain(logging.ERROR, "fault while processing %s", address_of(item))


def plain(level: int, message: str, *words: object) -> LogFormatterResult:
    """What Scrapy wants of a log formatter."""
    return {"level": level, "msg": message, "args": words}


def address_of(item: Any) -> str:
    """The address of whatever passes through the pipelines."""
    return str(getattr(getattr(item, "capture", item), "url", type(item).__name__))


def in_words(counts: Mapping[OutcomeKind, int]) -> str:
    """The outcomes that occurred: "12 archived, 1 duplicate"."""
    return ", ".join(f"{counts[kind]:,} {kind}" for kind in OUTCOME_KINDS if counts.get(kind))


def closing_lines(
    name: str,
    counts: Mapping[OutcomeKind, int],
    *,
    asked: int,
    known: int,
    seconds: float,
    path: str,
) -> Iterator[str]:
    """The lines at the end of a run.

    asked: addresses the crawl asked for. known: addresses left alone because the archive has them.
    """
    recorded = sum(counts.values())
    yield f"{name}: {asked:,} pages asked for in {seconds:,.1f} seconds: {in_words(counts) or 'none'}"
    if recorded == asked:
        yield f"{name}: every page has one outcome, {recorded:,} in all"
    else:
        yield f"{name}: {recorded:,} of {asked:,} pages have an outcome; the others could not be written"
    new, changed = counts.get("archived", 0), counts.get("updated", 0)
    if new or changed:
        yield f"{name}: {new:,} new articles, {changed:,} changed; {known:,} known ones were left alone"
    else:
        yield f"{name}: nothing new; {known:,} known articles were left alone"
    yield f"{name}: the archive is {path}"
