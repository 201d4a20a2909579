"""Last step, Entry -> the archive, by way of the run's desk, which writes in batches."""

from typing import Self

from scrapy.crawler import Crawler

from newsarchive.archive import Entry
from pipelines.desk import Desk
from pipelines.outcomes import Ledger


class StoreArticle:
    """Hands articles to the desk."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    @property
    def desk(self) -> Desk:
        """The run's desk, which the ledger opens."""
        ledger = self.crawler.get_extension(Ledger)
        if ledger is None:
            raise RuntimeError("the setting EXTENSIONS must hold pipelines.outcomes.Ledger")
        return ledger.desk

    async def process_item(self, item: Entry) -> Entry:
        await self.desk.keep(item)
        return item
