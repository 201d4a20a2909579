"""Does a crawl's memory stay flat, however many articles a portal has?

    benchmarks/crawl_memory.py [--articles 50000] [--site dedecms] [--workers 1]

Serves one generated site (see platform_sites/) on 127.0.0.1 and crawls it once, reading the resident memory
of the crawl and its workers every half second. A row at every tenth of the articles fetched; the last line
compares the end with the first tenth. Exit status 1 where it grew by more than a tenth. Needs /proc.
"""

import argparse
import os
import tempfile
import threading
import time
from pathlib import Path

from platform_sites import SITES
from platform_sites.crawling import crawl
from platform_sites.serving import Served, serve

GROWTH = 0.1
PAGE = os.sysconf("SC_PAGE_SIZE")


def children() -> dict[int, list[int]]:
    """Process -> processes it began, of all there are."""
    found: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except (FileNotFoundError, ProcessLookupError):
                continue  # it has just ended
            found.setdefault(parent, []).append(int(entry.name))
    return found


def resident(root: int) -> int:
    """Bytes in memory of all processes below one."""
    below, waiting, total = children(), [root], 0
    while waiting:
        for child in below.get(waiting.pop(), ()):
            waiting.append(child)
            try:
                total += int(Path(f"/proc/{child}/statm").read_text().split()[1]) * PAGE
            except (FileNotFoundError, ProcessLookupError):
                continue
    return total


class Watch:
    """Reads memory while a site is crawled."""

    def __init__(self, one: Served) -> None:
        self.one = one
        self.ended = threading.Event()
        self.seen: list[tuple[int, int]] = []
        """Pages asked for, bytes in memory."""

    def run(self) -> None:
        """Read until the crawl has ended."""
        while not self.ended.wait(0.5):
            self.seen.append((self.one.asked.total(), resident(os.getpid())))

    def at(self, share: float) -> int:
        """Bytes in memory when this share of the articles had been asked for; the most of five readings."""
        from_here = [held for asked, held in self.seen if asked >= share * self.one.site.articles]
        return max(from_here[:5], default=0)


def main() -> int:
    """Crawl, watch and print; 1 where memory grew by more than a tenth."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=50_000)
    parser.add_argument("--site", choices=sorted(SITES), default="dedecms")
    parser.add_argument("--workers", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, serve([SITES[asked.site](asked.articles)]) as (one,):
        watch = Watch(one)
        thread = threading.Thread(target=watch.run)
        job = {"portal": one.site.portal(one.home), "arguments": one.site.arguments()}
        began = time.perf_counter()
        thread.start()
        try:
            crawl([{**job, "archive": str(Path(folder) / "archive.db")}], EXTRACT_WORKERS=asked.workers)
        finally:
            watch.ended.set()
            thread.join()
        seconds = time.perf_counter() - began
        got = len(one.asked.keys() & one.site.targets)
    for tenth in range(1, 10):
        print(f"{tenth * asked.articles // 10:>8,} articles {watch.at(tenth / 10) / 2**20:>7.0f} MB")
    first, last = watch.at(0.1), watch.at(0.97)
    print(f"{got:,} of {asked.articles:,} articles fetched in {seconds:.0f} s;", end=" ")
    print(f"memory at the end is {last / first:.2f} times that at the first tenth")
    return 0 if got == asked.articles and last <= first * (1 + GROWTH) else 1


if __name__ == "__main__":
    raise SystemExit(main())
