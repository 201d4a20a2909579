"""Sitemaps: what a site tells search engines it has, the news of the last days or all of it."""

import re
from datetime import date

from lxml import etree

from newsarchive.errors import Unreadable
from newsarchive.find.addresses import absolute
from newsarchive.find.dateaddress import read_address
from newsarchive.find.dateforms import make_date
from newsarchive.find.links import Link
from newsarchive.find.shapes import shape_of
from newsarchive.lists.listing import Answer, Ask, Listing

DAY = re.compile(r"\s*(\d{4})-(\d\d)-(\d\d)")


def read_sitemap(answer: Answer) -> Listing:
    """Addresses of a sitemap, or the sitemaps of an index, newest first.

    A news sitemap lists stories only; in others an address must look like a story's. The day is the news
    entry's own; lastmod is not one, since most systems write the day the file was made.
    Raises Unreadable where the bytes are no XML.
    """
    parser = etree.XMLParser(recover=True, no_network=True, resolve_entities=False, huge_tree=False)
    try:
        root = etree.fromstring(answer.body.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError) as broken:
        raise Unreadable(f"not a sitemap: {broken}") from broken
    if root is None:
        raise Unreadable("not a sitemap: no XML in it")
    if plain(root) == "sitemapindex":
        return Listing(beside=tuple(Ask(url) for url in index(root, answer.url)))
    links: dict[str, Link] = {}
    days: dict[str, date] = {}
    for entry in root.iter("{*}url"):
        said = {plain(part): (part.text or "").strip() for part in entry.iter("{*}*")}
        url = absolute(said.get("loc", ""), answer.url)
        if url:
            is_news = "publication_date" in said
            links.setdefault(
                url, Link(url, said.get("title", ""), "article" if is_news or is_story(url) else "other")
            )
            day = DAY.match(said.get("publication_date", ""))
            if day and (whole := make_date(int(day[1]), int(day[2]), int(day[3]))):
                days[url] = whole
    return Listing(tuple(links.values()), days)


def index(root: etree._Element, url: str) -> list[str]:
    """Sitemaps an index names, those changed last first: an interrupted crawl has the newest."""
    named: list[tuple[str, str]] = []
    for entry in root.iter("{*}sitemap"):
        said = {plain(part): (part.text or "").strip() for part in entry.iter("{*}*")}
        if address := absolute(said.get("loc", ""), url):
            named.append((said.get("lastmod", ""), address))
    return [address for _, address in sorted(named, key=lambda pair: pair[0], reverse=True)]


def is_story(url: str) -> bool:
    """Claims by its address alone that there is a story behind it."""
    shape = shape_of(url)
    return (
        shape.telling
        and not shape.foreign
        and not shape.listing
        and (shape.dated or shape.story or read_address(url) is not None)
    )


def plain(element: etree._Element) -> str:
    """An element's name without its namespace."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
