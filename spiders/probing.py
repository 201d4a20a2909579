"""What the commands that look at portals have in common: nothing is archived."""

import argparse
import sys
from collections import deque
from typing import Any

from scrapy.commands import ScrapyCommand
from scrapy.crawler import AsyncCrawlerProcess

from newsarchive.errors import PortalError
from newsarchive.portal import Portal
from newsarchive.probed import Probed
from spiders.probe import Probe

AT_ONCE = 8
"""Portals probed side by side; each is another host, and gets no more than a few pages."""

NOTHING_KEPT: dict[str, Any] = {
    "ITEM_PIPELINES": {},
    "EXTENSIONS": {"pipelines.outcomes.Ledger": None, "scrapy.extensions.logstats.LogStats": None},
    "LOG_LEVEL": "ERROR",
    "RETRY_TIMES": 1,
}
"""A probe archives nothing and prints its own lines."""


class ProbingCommand(ScrapyCommand):
    """What the commands that probe have in common."""

    requires_project = True

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Switch off what a crawl does with pages, unless -s says otherwise."""
        if self.settings is None:
            raise RuntimeError("scrapy gave the command no settings")
        given = {name.partition("=")[0] for name in opts.set}
        for name, value in NOTHING_KEPT.items():
            if name not in given:
                self.settings.set(name, value, priority="cmdline")
        super().process_options(args, opts)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Look, or say in a sentence what is wrong with the arguments."""
        try:
            self.look(args, opts)
        except PortalError as wrong:
            sys.stderr.write(f"Error: {wrong}\n")
            self.exitcode = 2

    def look(self, args: list[str], opts: argparse.Namespace) -> None:
        """What the command does. Raises PortalError for wrong arguments."""
        raise NotImplementedError

    def process(self) -> AsyncCrawlerProcess:
        """The process that scrapy gives its commands to crawl in."""
        if not isinstance(self.crawler_process, AsyncCrawlerProcess):
            raise RuntimeError(
                "scrapy gave the command no process to crawl in; leave FORCE_CRAWLER_PROCESS off"
            )
        return self.crawler_process

    def probe(self, portals: list[Portal], *, discover: bool = False) -> list[Probe]:
        """Probe portals to the end; their probes, in the order they ended."""
        process = self.process()
        waiting, ended = deque(portals), list[Probe]()

        def begin() -> None:
            if waiting:
                crawler = process.create_crawler(Probe)
                running = process.crawl(crawler, portal=waiting.popleft(), discover=discover)
                running.add_done_callback(lambda _: end(crawler.spider))

        def end(spider: Any) -> None:
            if isinstance(spider, Probe):
                ended.append(spider)
                self.ended(spider.probed)
            begin()

        for _ in range(AT_ONCE):
            begin()
        process.start()
        return ended

    def ended(self, probed: Probed) -> None:
        """Called when a portal's probe has come to its end."""
