"""A list's answer is read by what it is, not by what its server says it is."""

import re

from newsarchive.errors import Unreadable
from newsarchive.lists.feeds import read_feed
from newsarchive.lists.html import read_page_list
from newsarchive.lists.jsonlists import read_json_list
from newsarchive.lists.listing import Answer, Listing
from newsarchive.lists.sitemaps import read_sitemap

HEAD = 1000
"""Bytes in which a document says what it is."""
SITEMAP = re.compile(rb"<(?:\w+:)?(?:urlset|sitemapindex)\b")
FEED = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF)\b")
ANCHOR = b"<a "
DATA = re.compile(rb"[\s;\xef\xbb\xbf]*(?:[\w.$]{0,60}\s*\(\s*|(?:var\s+)?[\w.$]{1,60}\s*=\s*)?[\[{]")


def read_list(answer: Answer, *, days: bool = False) -> Listing:
    """Read a list, a feed, a sitemap or data; days: read the dates of an HTML list's rows too.

    Raises Unreadable where the bytes are none of them.
    """
    head = answer.body[:HEAD]
    if SITEMAP.search(head):
        return read_sitemap(answer)
    if FEED.search(head):
        return read_feed(answer)
    if DATA.match(head):
        try:
            return read_json_list(answer)
        except Unreadable:
            if ANCHOR not in answer.body:  # else a page that begins with a bracket
                raise
    return read_page_list(answer, days=days)
