"""scrapy links: fetch one page and sort its links."""

import argparse
import sys

from newsarchive.errors import PortalError, Unreadable
from newsarchive.find.links import find_links, find_sections
from newsarchive.jsonlines import to_line
from spiders.answers import charset_of
from spiders.onepage import OnePage
from spiders.probing import ProbingCommand
from spiders.site import portal_at


class Command(ProbingCommand):
    """Exit status: 0 where the page was read, 1 where it could not be, 2 for wrong arguments."""

    def syntax(self) -> str:
        """How it is called."""
        return "[options] <url>"

    def short_desc(self) -> str:
        """One line for scrapy --help."""
        return "Fetch one page and sort its links"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """--menus."""
        super().add_options(parser)
        parser.add_argument("--menus", action="store_true", help="only the sections that its menus name")

    def look(self, args: list[str], opts: argparse.Namespace) -> None:
        """Fetch, and print one JSON object a link."""
        if len(args) != 1:
            raise PortalError("name one page by its address")
        process = self.process()
        crawler = process.create_crawler(OnePage)
        process.crawl(crawler, portal=portal_at(args[0]))
        process.start()
        spider = crawler.spider
        if not isinstance(spider, OnePage) or spider.page is None:
            self._fail(f"{args[0]} cannot be had: {getattr(spider, 'why', 'the crawl could not begin')}")
            return
        find = find_sections if opts.menus else find_links
        try:
            links = find(spider.page.body, spider.page.url, charset=charset_of(spider.page.headers))
        except Unreadable as broken:
            self._fail(f"{args[0]} cannot be read: {broken}")
            return
        sys.stdout.writelines(to_line(link._asdict()) + "\n" for link in links)

    def _fail(self, why: str) -> None:
        sys.stderr.write(f"Error: {why}\n")
        self.exitcode = 1
