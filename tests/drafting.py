"""scrapy new_portal for many sites in one process: python -m tests.drafting SITES.json FOLDER

SITES.json holds addresses by name. Prints a JSON object a site: its name, the file or why there is none, and
the lines that are shown to people.
"""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

from scrapy.cmdline import get_project_settings
from scrapy.crawler import AsyncCrawlerProcess

from newsarchive.errors import PortalError
from newsarchive.reading.probes import probe_lines
from spiders.commands.new_portal import Command, draft, named, write
from spiders.probing import NOTHING_KEPT
from spiders.site import portal_at

QUICK = {"DOWNLOAD_DELAY": 0.01, "AUTOTHROTTLE_ENABLED": False, "DOWNLOAD_TIMEOUT": 3, "RETRY_TIMES": 0}


class Drafting(Command):
    """Drafts all of them, side by side."""

    def look(self, args: list[str], opts: argparse.Namespace) -> None:
        """Probe and write each."""
        sites, folder = json.loads(Path(args[0]).read_text()), args[1]
        portals = [named(portal_at(url), name) for name, url in sites.items()]
        for spider in self.probe(portals, discover=True):
            seen = {"name": spider.probed.portal.name, "lines": probe_lines(spider.probed)}
            try:
                portal = replace(draft(spider, "湖北"), name=seen["name"])
                print(json.dumps({**seen, "file": str(write(portal, folder))}))
            except PortalError as wrong:
                print(json.dumps({**seen, "file": "", "why": str(wrong)}))


if __name__ == "__main__":
    command = Drafting()
    command.settings = get_project_settings()
    command.settings.setdict(NOTHING_KEPT | QUICK, priority="cmdline")
    command.crawler_process = AsyncCrawlerProcess(command.settings)
    command.run(sys.argv[1:], argparse.Namespace())
