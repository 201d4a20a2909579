"""A process that fills an archive, for the tests that kill it or run two at once.

    python -m tests.archive_writer ARCHIVE SEED PAGES

Puts the pages 0 … PAGES-1 in an order of its own, in batches of 10, each page with one of two texts that
come up in turn, so that rows are inserted, updated and linked; prints "writing" once it has begun.
"""

import random
import sys

from newsarchive.archive import Archive, Outcome
from tests.shelf import LAKESIDE, NOW, entry, story

BATCH = 10


def write(path: str, seed: int, pages: int) -> None:
    """Fill the archive."""
    order = random.Random(seed).sample(range(pages), pages)
    with Archive.open(path) as archive:
        run = archive.begin_run(LAKESIDE, NOW)
        print("writing", flush=True)
        for start in range(0, pages, BATCH):
            numbers = order[start : start + BATCH]
            # Every fifth page is a reprint of the one before it; the seed decides which state a page is in.
            batch = [
                entry(
                    f"http://a.example.com/{n}",
                    story(f"第{n - (n % 5 == 4)}次{'退' if (n + seed) % 3 == 0 else '大'}潮"),
                )
                for n in numbers
            ]
            archive.put(run, batch)
            archive.record(run, [Outcome("list", f"http://a.example.com/list/{start}")])
        archive.end_run(run, "finished", NOW)


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
