"""What runs in a reading process; imports nothing of Scrapy, so that such a process starts quickly."""

from newsarchive.article import Article
from newsarchive.capture import Capture
from newsarchive.extraction import read_capture


def read(capture: Capture) -> Article:
    """Read one captured page. Raises Unreadable where the bytes are not a page."""
    return read_capture(capture)
