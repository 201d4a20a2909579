"""scrapy crawl, with a sentence for a wrong argument and an exit status a scheduler can use."""

import argparse
import gc

from scrapy import Spider
from scrapy.commands import crawl
from scrapy.crawler import Crawler
from scrapy.exceptions import UsageError
from scrapy.spiderloader import SpiderLoaderProtocol

from newsarchive.crawls.lock import BUSY, BUSY_STATUS
from newsarchive.errors import PortalError
from newsarchive.portals import check_known, load_portals

COLLECTIONS = (20_000, 20, 50)
"""How many more objects are made than freed before those in cycles are looked for; Python's own is 700."""


class Command(crawl.Command):
    """Exit status: 0 where the crawl came to its end, 1 where it did not, 2 for wrong arguments, 75 where
    another crawl of the portal is going on, so that this one did nothing.
    """

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Check the arguments, crawl, and set the exit status by the reason the crawl ended."""
        gc.freeze()  # what is loaded stays: going through it again and again took a tenth of a crawl's time
        gc.set_threshold(*COLLECTIONS)
        if len(args) == 1:
            self._check(args[0], opts.spargs)
        super().run(args, opts)
        reason = self.crawler.stats.get_value("finish_reason") if self.crawler.stats else None
        if reason != "finished":
            self.exitcode = BUSY_STATUS if reason == BUSY else 1

    def _check(self, name: str, arguments: dict[str, str]) -> None:
        """Raise UsageError, which Scrapy prints as a sentence, where the spider would not start."""
        if self.crawler_process is None:
            raise RuntimeError("scrapy gave the command no process to crawl in")
        loader = self.crawler_process.spider_loader
        try:
            spider = known(name, loader)
            spider(**arguments)
            spider.update_settings(self.crawler_process.settings.copy())
        except PortalError as wrong:
            raise UsageError(str(wrong), print_help=False) from None

    def _create_crawler(self, spidercls: type[Spider] | str) -> Crawler:
        self.crawler = super()._create_crawler(spidercls)
        return self.crawler


def known(name: str, loader: SpiderLoaderProtocol) -> type[Spider]:
    """The spider of a name. Raises PortalError, with names that are nearly so, where there is none."""
    try:
        return loader.load(name)
    except KeyError:
        check_known(name, load_portals())
        raise
