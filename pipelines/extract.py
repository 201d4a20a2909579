"""Second step, Capture -> Reading: what does the page say? Read in processes of their own.

A page that takes too long, or whose reader dies, costs one reader and one outcome, never the crawl.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from scrapy.crawler import Crawler

from newsarchive.article import Article
from newsarchive.capture import Capture
from newsarchive.errors import Unreadable
from pipelines import reader
from pipelines.companion import CompanionDied
from pipelines.crew import Crew
from pipelines.reasons import Unread

PAGES_PER_READER = 5000  # then a fresh process; whatever a library leaks is bounded


@dataclass(frozen=True, slots=True)
class Reading:
    """A captured page and what it says."""

    capture: Capture
    article: Article


class ExtractArticle:
    """Reads pages; workers=0 reads them in the crawling process, without a time limit."""

    def __init__(
        self, workers: int, timeout: float, *, read: Callable[[Capture], Article] = reader.read
    ) -> None:
        self.read_page = read
        self.timeout = timeout
        self.crew = Crew(workers, read, timeout=timeout, calls_each=PAGES_PER_READER) if workers else None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        settings = crawler.settings
        return cls(settings.getint("EXTRACT_WORKERS"), settings.getfloat("EXTRACT_TIMEOUT"))

    async def open_spider(self) -> None:
        if self.crew is not None:
            self.crew.open()

    async def process_item(self, item: Capture) -> Reading:
        try:
            return Reading(item, await self.read(item))
        except Unreadable as broken:
            raise Unread(str(broken)) from broken
        except TimeoutError as late:
            raise Unread(f"reading it took longer than EXTRACT_TIMEOUT, {self.timeout:g} seconds") from late
        except CompanionDied as died:
            raise Unread(f"its reading process died with exit code {died.exitcode}") from died

    async def read(self, capture: Capture) -> Article:
        """Read one page, in a process of the crew where there is one."""
        if self.crew is None:
            return self.read_page(capture)
        article: Article = await self.crew.ask(capture)
        return article

    async def close_spider(self) -> None:
        if self.crew is not None:
            await self.crew.close()
