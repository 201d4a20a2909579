"""RSS and Atom feeds, read by feedparser, which puts up with the broken ones."""

from datetime import date, datetime
from io import BytesIO

import feedparser  # type: ignore[import-untyped]  # there are no stubs for it

from newsarchive.charset import to_utf8
from newsarchive.errors import Unreadable
from newsarchive.find.addresses import absolute
from newsarchive.find.links import Link
from newsarchive.lists.listing import Answer, Ask, Listing
from newsarchive.values import CHINA

DECLARED = {"content-type": "application/xml; charset=utf-8"}


def read_feed(answer: Answer) -> Listing:
    """Articles of a feed, with the days it gives them; a feed's next page where it names one (RFC 5005).

    Raises Unreadable where the bytes are no feed.
    """
    # Feeds of the oldest systems declare gb2312 and go beyond it; our own decoding knows how to read them.
    markup, _ = to_utf8(answer.body, answer.charset)
    # As a stream: text that looks like an address or a file's name would be fetched or opened.
    feed = feedparser.parse(BytesIO(markup), response_headers=DECLARED, sanitize_html=False)
    if not feed.version and not feed.entries:
        raise Unreadable(f"not a feed: {feed.get('bozo_exception') or 'nothing in it is an entry'}")
    links: dict[str, Link] = {}
    days: dict[str, date] = {}
    for entry in feed.entries:
        named = entry.get("id") or ""  # an address, or any other word
        url = absolute(entry.get("link") or (named if named.startswith("http") else ""), answer.url)
        if url and url not in links:
            links[url] = Link(url, " ".join(entry.get("title", "").split()), "article")
            if day := day_of(entry):
                days[url] = day
    following = [
        absolute(link.get("href", ""), answer.url)
        for link in feed.feed.get("links", ())
        if link.get("rel") == "next"
    ]
    return Listing(tuple(links.values()), days, following=tuple(Ask(url) for url in following if url))


def day_of(entry: "feedparser.FeedParserDict") -> date | None:
    """The day in China an entry is from; feedparser gives moments in UTC."""
    moment = entry.get("published_parsed") or entry.get("updated_parsed")
    if not moment:
        return None
    try:
        return (
            datetime.fromisoformat("{:04}-{:02}-{:02}T{:02}:{:02}:00+00:00".format(*moment[:5]))
            .astimezone(CHINA)
            .date()
        )
    except (ValueError, OverflowError):
        return None  # 0000-00-00 and the like: as if no day were given
