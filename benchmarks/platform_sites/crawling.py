"""Crawls sample sites, all in one process of their own: python -m platform_sites.crawling JOBS.json

A job is {"portal": {…}, "archive": "…", "arguments": {…}}; a job with "site": "http://…" has no portal and
is crawled as any site is.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 1800
QUICK = {
    "DOWNLOAD_DELAY": 0.001,
    "AUTOTHROTTLE_ENABLED": False,
    "EXTRACT_WORKERS": 0,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
}


def crawl(jobs: list[dict[str, Any]], **settings: Any) -> str:
    """Run jobs side by side to their end; returns what they said. Raises RuntimeError where one failed."""
    return apart({"jobs": jobs, "settings": {**QUICK, **settings}})


def download(addresses: list[str]) -> str:
    """Fetch pages with Scrapy and do nothing with them, under the same settings."""
    return apart({"download": addresses, "settings": QUICK})


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
    ends = [crawler.stats.get_value("finish_reason") if crawler.stats else None for crawler in crawlers]
    return 0 if all(end == "finished" for end in ends) else 1


def spiders_of(read: dict[str, Any]) -> Iterator[tuple[type, dict[str, Any]]]:
    """The spiders a task is for, and their arguments."""
    from newsarchive.portal import Portal
    from spiders.base import PortalSpider
    from spiders.site import Site

    if "download" in read:
        yield bare_spider(read["download"]), {}
    for job in read.get("jobs", ()):
        own = {"custom_settings": {"ARCHIVE_PATH": job["archive"]}}
        arguments = job.get("arguments", {})
        if "portal" in job:
            portal = {
                name: tuple(part) if isinstance(part, list) else part for name, part in job["portal"].items()
            }
            yield type("Sample", (PortalSpider,), {**own, "portal": Portal(**portal)}), arguments
        else:
            yield type("SampleSite", (Site,), own), {**arguments, "url": job["site"]}


def bare_spider(addresses: list[str]) -> type:
    """A spider that downloads and does nothing, without this project's parts."""
    import scrapy

    class Bare(scrapy.Spider):
        name = "bare"
        start_urls = addresses
        custom_settings: ClassVar[dict[str, Any]] = {
            "ITEM_PIPELINES": {},
            "EXTENSIONS": {},
            "DOWNLOADER_MIDDLEWARES": {},
            "SPIDER_MIDDLEWARES": {},
            "REQUEST_FINGERPRINTER_CLASS": "scrapy.utils.request.RequestFingerprinter",
            "DNS_RESOLVER": "scrapy.resolver.CachingThreadedResolver",
            "USER_AGENT": "newsarchive/0.1 (benchmark)",
        }

        def parse(self, response):
            """Nothing."""

    return Bare


if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1]))
