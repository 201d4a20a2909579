"""The pages of a printed newspaper on the web: an issue has pages, a page has articles, an address its day.

Known shapes: html/2024-05/01/node_2.htm with content_345_678.htm beside it (Founder, old);
pc/layout/202405/01/node_01.html with pc/content/202405/01/content_345.html (Founder, new; also col and con);
mobile/2024/20240501/20240501_m.html, a whole issue on one page whose links stand in data-href, with
20240501_001/content_20240501_001_1.htm (Founder, for phones); nbs.D110000abc_01.htm with
nw.D110000abc_20240501_1-01.htm; 20240501/Page01NU.htm with Articel01001MT.htm, spelt so (TRS);
20240501/v01.html with 20240501/345.html.
"""

import re
from collections.abc import Iterator
from datetime import date

from newsarchive.charset import to_utf8
from newsarchive.find.addresses import absolute, base_of
from newsarchive.find.dateaddress import read_address
from newsarchive.find.links import Link
from newsarchive.lists.html import leads_to
from newsarchive.lists.listing import Answer, Ask, Listing
from newsarchive.markup import parse

LEAF = re.compile(
    r"/(?:node_\w+|nbs\.D\w+|Page\d+\w*|layout_\w+|\d{8}_m|v\d\d)\.s?html?(?:\?|$)", re.IGNORECASE
)
STORY = re.compile(r"/(?:content_[\w-]+|nw\.D\w+-\w+|Artic(?:el|le)\w+)\.s?html?(?:\?|$)", re.IGNORECASE)
ENTRANCE = re.compile(r"/(?:paperindex\.html?|pc/(?:paper/)?(?:layout|col)/?(?:index\.html)?)$")
"""Where a house of several papers leads to each; the newest issue is behind it."""
ZOOM = re.compile(r"\?div=-?\d+$")
"""Which part of the page's picture is shown beside an article; the article is the same."""
WRITTEN = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/_]?)(0[1-9]|1[0-2])([-/_]?)(0[1-9]|[12]\d|3[01])(?!\d)")


def read_leaf(answer: Answer, own: re.Pattern[str] | None = None) -> Listing:
    """One page of an issue: its articles; beside it the other pages of that day.

    own: what the paper's article addresses look like, where that is known; else the known shapes count.
    An address without a day (the paper's front address) leads to the newest issue it links, or to the front
    addresses of a house's papers. Raises Unreadable where the bytes are not a page.
    """
    texts = dict(linked(answer))
    leaves = {url: read_address(url) for url in texts if LEAF.search(url)}
    stories = {url: read_address(url) for url in texts if url not in leaves and (own or STORY).search(url)}
    day = read_address(answer.url) or max(filter(None, [*leaves.values(), *stories.values()]), default=None)
    links = tuple(Link(url, texts[url], "article") for url, on in stories.items() if on == day)
    beside = [url for url, on in leaves.items() if on == day]
    if not leaves and not stories:
        beside += [url for url in texts if ENTRANCE.search(url)] or [*filter(None, [leads_to(answer)])]
    return Listing(links, {link.url: day for link in links} if day else {}, beside=tuple(map(Ask, beside)))


def linked(answer: Answer) -> Iterator[tuple[str, str]]:
    """Address and text of every link; a page's picture links its articles by areas."""
    root = parse(to_utf8(answer.body, answer.charset)[0])
    base = base_of(root, answer.url)
    texts: dict[str, str] = {}
    for element in root.iter("area", "a"):
        href = absolute(element.get("href", ""), base)
        if url := href or absolute(element.get("data-href", ""), base):
            text = " ".join("".join(element.itertext()).split())
            url = ZOOM.sub("", url)
            texts[url] = max(texts.get(url, ""), text, key=len)
    yield from texts.items()


def at_day(url: str, day: date) -> str:
    """The address of the same page on another day, "" where the address names no day.

    >>> at_day("https://paper.example.com/html/2024-05/01/node_2.htm", date(2023, 12, 31))
    'https://paper.example.com/html/2023-12/31/node_2.htm'
    """
    found = WRITTEN.search(url)
    if not found:
        return ""
    old = found[1] + found[3] + found[5]

    def written(match: re.Match[str]) -> str:
        if match[1] + match[3] + match[5] != old:
            return match[0]
        return f"{day.year}{match[2]}{day.month:02}{match[4]}{day.day:02}"

    before = re.sub(rf"/{found[1]}/$", f"/{day.year}/", url[: found.start()])  # a folder of its year
    return before + WRITTEN.sub(written, url[found.start() :])
