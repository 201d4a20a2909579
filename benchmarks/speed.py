"""CPU time and memory of extraction in one process, beside the floor: one bare lxml parse of the same bytes.

    .venv/bin/python benchmarks/speed.py DIR [--rounds N] [--pages N] [--json]

DIR is any folder of saved pages; without it, the embedded sample portal's pages are read. Each round reads
every page, floor and extraction in turn, so that both meet the same machine; a page counts with its best
round. --pages 5000 instead reads the folder over and over and shows what memory does meanwhile.
"""

import argparse
import gc
import json
import resource
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import quantiles
from time import process_time

from lxml import etree, html

from newsarchive import extract
from newsarchive.errors import Unreadable
from pages import bodies, given_or_sample

Saved = tuple[bytes, str]


def bare_parse(page: Saved) -> None:
    """The floor: what any tool pays that parses the page with lxml at all."""
    try:
        html.document_fromstring(page[0])
    except (etree.ParserError, ValueError):
        return  # nothing to parse is a parse too


def full_extraction(page: Saved) -> None:
    """All fields of the page."""
    body, url = page
    try:
        extract(body, url=url)
    except Unreadable:
        return  # finding that out is part of the work


def seconds(work: Callable[[Saved], None], page: Saved) -> float:
    """CPU seconds of one call."""
    begun = process_time()
    work(page)
    return process_time() - begun


def megabytes() -> float:
    """The most memory this process has held so far, interpreter and libraries included."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(pages: list[Saved], rounds: int) -> dict[str, float]:
    """The figures: each page's best of several rounds, floor and extraction side by side."""
    floor, ours = ([float("inf")] * len(pages) for _ in range(2))
    for _ in range(rounds):
        gc.collect()
        for place, page in enumerate(pages):
            floor[place] = min(floor[place], seconds(bare_parse, page))
            ours[place] = min(ours[place], seconds(full_extraction, page))
    percentile = quantiles(ours, n=100, method="inclusive")
    return {
        "pages": len(pages),
        "pages_per_cpu_second": len(pages) / sum(ours),
        "floor_pages_per_cpu_second": len(pages) / sum(floor),
        "times_the_floor": sum(ours) / sum(floor),
        "p50_ms": percentile[49] * 1000,
        "p99_ms": percentile[98] * 1000,
        "slowest_ms": max(ours) * 1000,
        "peak_mb": megabytes(),
    }


def endured(pages: list[Saved], count: int) -> Iterator[str]:
    """A line for each tenth of the way: pages read, pages a CPU second, peak memory."""
    step = max(1, count // 10)
    stream = cycle(pages)
    for done in range(step, count + 1, step):
        spent = sum(seconds(full_extraction, page) for page in islice(stream, step))
        yield f"{done:7,} pages  {step / spent:7.0f} pages/s  peak {megabytes():6.1f} MB"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pages", type=int, default=0, help="read this many, showing memory on the way")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    pages = bodies(given_or_sample(asked.folder))
    if asked.pages:
        for line in endured(pages, asked.pages):
            print(line, flush=True)
        return
    figures = timed(pages, asked.rounds)
    if asked.json:
        print(json.dumps(figures))
    else:
        print("\n".join(f"{name.replace('_', ' '):28} {value:9.1f}" for name, value in figures.items()))


if __name__ == "__main__":
    main()
