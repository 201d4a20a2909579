"""Crawl the same generated stories with ours, with a bare Scrapy spider, and with peers in Scrapy; one run.

    .venv/bin/python benchmarks/throughput.py [--stories 2000] [--only bare ours trafilatura gne]

All crawlers get the same pages of the same server on 127.0.0.1, without delays, sixteen requests at a time.
Prints stories per second by the clock, start and end of the process included, and the ratio to the bare one.
Peers get fewer stories (a tenth), being slower; rates are compared, not times.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peers import PEERS, python_of

HERE = Path(__file__).parent
FAST = {
    "DOWNLOAD_DELAY": "0",
    "CONCURRENT_REQUESTS": "16",
    "CONCURRENT_REQUESTS_PER_DOMAIN": "16",
    "AUTOTHROTTLE_ENABLED": "False",
    "ROBOTSTXT_OBEY": "False",
    "CONCURRENT_ITEMS": "1",
    "LOG_LEVEL": "ERROR",
    "TELNETCONSOLE_ENABLED": "False",
}
WITH_SCRAPY = {name: [*PEERS[name], "scrapy==2.19.0"] for name in ("trafilatura", "gne")}


@contextmanager
def served(stories: int) -> Iterator[str]:
    """The address of a running server of that many stories."""
    command = [sys.executable, HERE / "fast_server.py", str(stories)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        if server.stdout is None or server.stdin is None:
            raise RuntimeError("the server's pipes are missing")
        try:
            yield server.stdout.readline().strip()
        finally:
            server.stdin.close()


def settings() -> list[str]:
    """FAST as scrapy takes it."""
    return [word for name, value in FAST.items() for word in ("-s", f"{name}={value}")]


def crawl_plainly(url: str, extractor: str, folder: Path) -> None:
    """Run plain_spider.py, outside this project's settings."""
    peer = f"scrapy-{extractor}"
    if extractor == "none":
        python = Path(sys.executable)
    else:
        PEERS[peer] = WITH_SCRAPY[extractor]
        python = python_of(peer)
    command = [python, "-W", "ignore", "-m", "scrapy", "runspider", HERE / "plain_spider.py"]
    arguments = ["-a", f"url={url}", "-a", f"extractor={extractor}"]
    subprocess.run([*command, *arguments, *settings()], cwd=folder, check=True)


def crawl_ours(url: str, folder: Path) -> int:
    """Crawl with this project into a new archive; the number of articles it holds."""
    archive = folder / "archive.db"
    command = [sys.executable, "-m", "scrapy", "crawl", "site", "-a", f"url={url}", *settings()]
    subprocess.run(
        [*command, "-s", f"ARCHIVE_PATH={archive}"],
        cwd=HERE.parent,
        env={**os.environ, "NEWSARCHIVE_PATH": str(archive)},
        check=True,
    )
    asked = ["sqlite-utils", "query", archive, "select count(*) from articles", "--raw"]
    told = subprocess.run(
        [Path(sys.executable).parent / asked[0], *asked[1:]], check=True, stdout=subprocess.PIPE, text=True
    )
    return int(told.stdout)


def measure(who: str, stories: int) -> float:
    """Stories a second."""
    with served(stories) as url, tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        if who == "ours":
            held = crawl_ours(url, Path(folder))
            seconds = time.perf_counter() - began
            if held != stories:
                raise SystemExit(f"ours holds {held} articles of {stories}; the figure would mean nothing")
        else:
            crawl_plainly(url, "none" if who == "bare" else who, Path(folder))
            seconds = time.perf_counter() - began
    return stories / seconds


def main() -> None:
    """Measure each in turn and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--stories", type=int, default=2000)
    everyone = ["bare", "ours", "trafilatura", "gne"]
    parser.add_argument("--only", nargs="+", choices=everyone, default=everyone)
    asked = parser.parse_args()
    rates: dict[str, float] = {}
    for who in asked.only:
        rates[who] = measure(who, asked.stories if who in ("bare", "ours") else max(100, asked.stories // 10))
        ratio = f"  {rates[who] / rates['bare']:.2f} of bare" if "bare" in rates else ""
        print(f"{who:12} {rates[who]:7.1f} stories/s{ratio}", flush=True)


if __name__ == "__main__":
    main()
