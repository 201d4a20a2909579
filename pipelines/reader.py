"""What runs in a reading process; imports nothing of Scrapy, so that such a process starts quickly."""

import os
import signal
import threading
import time

from newsarchive.article import Article
from newsarchive.capture import Capture
from newsarchive.extraction import read_capture

ORPHAN_SECONDS = 1.0


def prepare(crawler: int) -> None:
    """Leave Ctrl-C to the crawling process, and end when that process (by number) is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(crawler,), daemon=True).start()


def _end_with(crawler: int) -> None:
    while True:
        time.sleep(ORPHAN_SECONDS)
        try:
            os.kill(crawler, 0)
        except ProcessLookupError:
            os._exit(1)


def read(capture: Capture) -> Article:
    """Read one captured page. Raises Unreadable where the bytes are not a page."""
    return read_capture(capture)
