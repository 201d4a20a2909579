"""Are portals of every CMS family crawled to the last article, and only the lists the second time?

    benchmarks/platforms.py [--sites 20] [--articles 50000] [--bare]

Serves generated sites in the manner of each family on 127.0.0.1 (see platform_sites/) and crawls each as
its portal's definition says, twice. A row a site: articles made and archived, the outcomes of all addresses,
seconds and pages per second of the first crawl, articles fetched by the second (which must be none).
--bare also downloads the same pages with a Scrapy spider that does nothing else. Exit status 1 where a
number does not hold.
"""

import argparse
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from urllib.parse import urlsplit

from newsarchive.archive import Archive
from platform_sites import SITES
from platform_sites.crawling import crawl, download
from platform_sites.serving import Served, serve

ROW = "{:<18}{:>9}{:>10}{:>10}{:>8}{:>9}{:>8}{:>8}  {}"


@dataclass
class Figures:
    """What became of one site."""

    name: str
    made: int
    archived: int
    outcomes: Counter[str]
    asked: int
    seconds: float
    again: int
    bare: float = 0.0

    @property
    def holds(self) -> bool:
        """Claims that no article is missing, made twice or fetched twice, and no address forgotten."""
        whole = self.archived == self.made and sum(self.outcomes.values()) == self.asked
        return whole and not self.again

    def __str__(self) -> str:
        others = " ".join(f"{kind} {n}" for kind, n in sorted(self.outcomes.items()) if kind != "archived")
        ratio = f"{self.bare / self.seconds:.2f}" if self.bare else "-"
        figures = (
            self.made,
            self.archived,
            self.asked,
            f"{self.seconds:.1f}",
            f"{self.asked / self.seconds:.0f}",
        )
        return ROW.format(
            self.name, *figures, ratio, self.again, others + ("" if self.holds else "  <- WRONG")
        )


def measure(one: Served, folder: Path, workers: int, bare: bool) -> Figures:
    """Crawl a site twice, each time in a process of its own."""
    archive = folder / f"{one.site.name}.{one.site.seed}.db"
    job = {"portal": one.site.portal(one.home), "arguments": one.site.arguments(), "archive": str(archive)}
    began = time.perf_counter()
    crawl([job], EXTRACT_WORKERS=workers)
    seconds = time.perf_counter() - began
    asked = {path for path in one.asked if path != "/robots.txt"}
    led_on = len(one.stubs)
    seconds_bare = 0.0
    if bare:
        began = time.perf_counter()
        download([one.home.rstrip("/") + path for path in one.site.targets])
        seconds_bare = time.perf_counter() - began
    one.asked.clear()
    crawl([job], EXTRACT_WORKERS=workers)
    again = len(one.asked.keys() & one.site.targets)
    with Archive.open(archive, readonly=True) as opened:
        rows = opened.db.execute("select url, kind from outcomes where run_id = 1").fetchall()
        stored = opened.db.execute("select count(*) from articles").fetchone()[0]
    paths = {target(url) for url, kind in rows if kind == "archived"}
    archived = min(len(paths & one.site.targets), stored)
    return Figures(
        one.site.name,
        one.site.articles,
        archived,
        Counter(kind for _, kind in rows),
        len(asked) - led_on,
        seconds,
        again,
        seconds_bare,
    )


def target(url: str) -> str:
    """Path and query of an address."""
    parts = urlsplit(url)
    return parts.path + (f"?{parts.query}" if parts.query else "")


def main() -> int:
    """Measure and print; 1 where a number does not hold."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sites", type=int, default=len(SITES))
    parser.add_argument("--articles", type=int, default=100 * len(SITES), help="in all sites together")
    parser.add_argument("--workers", type=int, default=1, help="processes that read pages")
    parser.add_argument("--bare", action="store_true", help="also time a spider that only downloads")
    asked = parser.parse_args()
    each = -(-asked.articles // asked.sites)
    kinds = islice(cycle(SITES.values()), asked.sites)
    print(ROW.format("site", "made", "archived", "asked", "s", "pages/s", "bare", "again", "other outcomes"))
    every: list[Figures] = []
    with tempfile.TemporaryDirectory() as folder:
        for seed, kind in enumerate(kinds):
            with serve([kind(each, seed)]) as (one,):
                every.append(measure(one, Path(folder), asked.workers, asked.bare))
                print(every[-1], flush=True)
    made, archived = sum(one.made for one in every), sum(one.archived for one in every)
    pages, seconds = sum(one.asked for one in every), sum(one.seconds for one in every)
    print(f"{len(every)} sites, {made:,} articles made, {archived:,} archived;", end=" ")
    print(f"{pages:,} pages in {seconds:.0f} s, {pages / seconds:.0f} a second;", end=" ")
    print(f"{sum(one.again for one in every)} articles fetched again")
    return 0 if all(one.holds for one in every) else 1


if __name__ == "__main__":
    raise SystemExit(main())
