"""Feeds that a page's head names."""

import re
from itertools import islice

from newsarchive.find.addresses import absolute

LINK = re.compile(rb"<link\b[^>]{0,500}>", re.I)
FEED = re.compile(rb"type\s*=\s*[\"']?application/(?:rss|atom)\+xml", re.I)
HREF = re.compile(rb"href\s*=\s*[\"']?([^\"'\s>]{1,400})", re.I)
COMMENTS = re.compile(r"comments", re.I)
MOST = 5
"""Feeds taken of one page; some name one a section."""


def find_feeds(body: bytes, url: str) -> list[str]:
    """Absolute addresses of the feeds a page names (rel=alternate), those of readers' comments left out."""
    found: dict[str, None] = {}
    for link in LINK.findall(body):
        href = HREF.search(link) if FEED.search(link) else None
        address = absolute(href[1].decode("ascii", "ignore").replace("&amp;", "&"), url) if href else ""
        if address and not COMMENTS.search(address):
            found[address] = None
    return list(islice(found, MOST))
