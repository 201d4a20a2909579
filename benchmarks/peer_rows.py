"""One extractor's rows for a stream of pages; run inside that extractor's own environment.

    python peer_rows.py NAME < pages.jsonl > rows.jsonl

Each page is {name, file, url, html}, html already decoded right: peers are given that for nothing. Each row
is the peer's answer in our field names, with the CPU seconds its call took, or with its error where it raised
one. The first page is read once more before the clock starts, to warm caches.
"""

import gzip
import json
import socket
import sys
from pathlib import Path
from time import process_time
from typing import Any

from peer_adapters import ADAPTERS, Adapter, Page, Row


def refuse(*_: Any) -> None:
    """In place of every connection: some peers fetch what they were handed already."""
    raise OSError("pages are read without the network here")


def ask(read: Adapter, page: Page) -> Row:
    """One timed call."""
    begun = process_time()
    try:
        row = read(page)
    except Exception as error:  # noqa: BLE001 - a peer's fault is part of its result
        row = {"error": repr(error)}
    return {**row, "file": page["name"], "cpu_seconds": process_time() - begun}


def main() -> None:
    """Read pages, print rows."""
    own = sys.stdout
    sys.stdout = sys.stderr  # some peers print
    socket.socket.connect = socket.getaddrinfo = refuse  # type: ignore[method-assign]
    read = ADAPTERS[sys.argv[1]]()
    pages = [json.loads(line) for line in sys.stdin]
    for page in pages:
        saved = Path(page["file"])
        with gzip.open(saved) if saved.suffix == ".gz" else saved.open("rb") as stream:
            page["body"] = stream.read()
    ask(read, pages[0])
    for page in pages:
        print(json.dumps(ask(read, page), ensure_ascii=False, default=str), file=own)


if __name__ == "__main__":
    main()
