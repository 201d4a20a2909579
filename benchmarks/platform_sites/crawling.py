"""Crawls sample sites, all in one process of their own: python -m platform_sites.crawling JOBS.json

A job is {"portal": {…}, "archive": "…", "arguments": {…}}; a job with "site": "http://…" has no portal and
is crawled as any site is.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

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
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({"jobs": jobs, "settings": {**QUICK, **settings}}, file)
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
    """Crawl what a file of jobs says; 1 where a crawl did not come to its end."""
    from scrapy.crawler import AsyncCrawlerProcess
    from scrapy.settings import Settings

    from newsarchive.portal import Portal
    from spiders.base import PortalSpider
    from spiders.site import Site

    read = json.loads(Path(path).read_text())
    settings = Settings()
    settings.setmodule("newsarchive.settings")
    settings.setdict(read["settings"], priority="cmdline")
    process = AsyncCrawlerProcess(settings)
    crawlers = []
    for job in read["jobs"]:
        own = {"custom_settings": {"ARCHIVE_PATH": job["archive"]}}
        arguments = job.get("arguments", {})
        if "portal" in job:
            parts = {
                name: tuple(value) if isinstance(value, list) else value
                for name, value in job["portal"].items()
            }
            spider = type("Sample", (PortalSpider,), {**own, "portal": Portal(**parts)})
        else:
            spider = type("SampleSite", (Site,), own)
            arguments = {**arguments, "url": job["site"]}
        crawler = process.create_crawler(spider)
        crawlers.append(crawler)
        process.crawl(crawler, **arguments)
    process.start()
    ends = [crawler.stats.get_value("finish_reason") if crawler.stats else None for crawler in crawlers]
    return 0 if all(end == "finished" for end in ends) else 1


if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1]))
