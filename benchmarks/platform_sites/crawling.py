"""Crawls sample sites, all in one process of their own: python -m platform_sites.crawling JOBS.json

A job is {"portal": {…}, "archive": "…", "arguments": {…}}; a job with "site": "http://…" has no portal and
is crawled as any site is.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from newsarchive.portal import Portal

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 1800
QUICK = {
    "DOWNLOAD_DELAY": 0.001,
    "AUTOTHROTTLE_ENABLED": False,
    "EXTRACT_WORKERS": 0,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
}
UNKEPT = {"ITEM_PIPELINES": {}, "EXTENSIONS": {"pipelines.outcomes.Ledger": None}, "RETRY_TIMES": 0}
"""What a probe does without; see spiders/probing.py."""

SCRAPYS_OWN = {
    "ITEM_PIPELINES": {},
    "EXTENSIONS": {},
    "DOWNLOADER_MIDDLEWARES": {},
    "SPIDER_MIDDLEWARES": {},
    "REQUEST_FINGERPRINTER_CLASS": "scrapy.utils.request.RequestFingerprinter",
    "LOG_FORMATTER": "scrapy.logformatter.LogFormatter",
    "USER_AGENT": "newsarchive/0.1 (benchmark)",
}
"""Settings without this project's parts."""


def crawl(jobs: list[dict[str, Any]], **settings: Any) -> str:
    """Run jobs side by side to their end; returns what they said. Raises RuntimeError where one failed."""
    return apart({"jobs": jobs, "settings": {**QUICK, **settings}})


def download(addresses: list[str]) -> str:
    """Fetch pages with Scrapy and do nothing with them, under the same settings."""
    return apart({"download": addresses, "settings": QUICK})


def probe(portals: list[dict[str, Any]], *, discover: bool = False) -> list[dict[str, Any]]:
    """Probe portals; what was seen of each, in their order."""
    said = apart({"probes": portals, "discover": discover, "settings": {**QUICK, **UNKEPT}})
    return [json.loads(line) for line in said.splitlines() if line.startswith("{")]


def apart(task: dict[str, Any]) -> str:
    """Do a task in a process of its own; returns what it said. Raises RuntimeError where it failed."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(task, file)
        file.flush()
        ended = subprocess.run(
            [sys.executable, "-m", "platform_sites.crawling", file.name],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": f"{ROOT / 'benchmarks'}{os.pathsep}{ROOT}"},
            stderr=subprocess.PIPE,
            text=True,
            timeout=SECONDS,
            check=False,
        )
    if ended.returncode:
        raise RuntimeError(ended.stderr[-5000:])
    return ended.stderr


def run(path: str) -> int:
    """Do what a file of jobs says; 1 where a crawl did not come to its end."""
    from scrapy.crawler import AsyncCrawlerProcess
    from scrapy.settings import Settings

    from newsarchive.jsonlines import to_line
    from newsarchive.reading.probes import describe_probe
    from spiders.probe import Probe

    read = json.loads(Path(path).read_text())
    settings = Settings()
    settings.setmodule("newsarchive.settings")
    settings.setdict(read["settings"], priority="cmdline")
    process = AsyncCrawlerProcess(settings)
    crawlers = []
    for spider, arguments in spiders_of(read):
        crawlers.append(process.create_crawler(spider))
        process.crawl(crawlers[-1], **arguments)
    process.start()
    for crawler in crawlers:
        if isinstance(crawler.spider, Probe):
            sys.stderr.write(to_line(describe_probe(crawler.spider.probed)) + "\n")
    ends = [crawler.stats.get_value("finish_reason") if crawler.stats else None for crawler in crawlers]
    return 0 if all(end == "finished" for end in ends) else 1


def spiders_of(read: dict[str, Any]) -> Iterator[tuple[type, dict[str, Any]]]:
    """The spiders a task is for, and their arguments."""
    from spiders.base import PortalSpider
    from spiders.probe import Probe
    from spiders.site import Site

    for portal in read.get("probes", ()):
        yield Probe, {"portal": portal_of(portal), "discover": read["discover"]}
    if "download" in read:
        yield bare_spider(read["download"]), {}
    for job in read.get("jobs", ()):
        own = {"custom_settings": {"ARCHIVE_PATH": job["archive"]}}
        arguments = job.get("arguments", {})
        if "portal" in job:
            yield type("Sample", (PortalSpider,), {**own, "portal": portal_of(job["portal"])}), arguments
        else:
            yield type("SampleSite", (Site,), own), {**arguments, "url": job["site"]}


def portal_of(parts: dict[str, Any]) -> Portal:
    """A portal from its parts, whose tuples JSON has made lists."""
    from newsarchive.portal import Portal

    return Portal(**{name: tuple(part) if isinstance(part, list) else part for name, part in parts.items()})


def bare_spider(addresses: list[str]) -> type:
    """A spider that downloads and does nothing, without this project's parts."""
    import scrapy

    class Bare(scrapy.Spider):
        name = "bare"
        start_urls: ClassVar[list[str]] = addresses[:1]
        custom_settings: ClassVar[dict[str, Any]] = SCRAPYS_OWN

        def parse(self, response):
            """Ask for all others; requests from start() go out more slowly."""
            for address in addresses[1:]:
                yield scrapy.Request(address, self.drop)

        def drop(self, response):
            """Nothing."""

    return Bare


if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1]))
