"""A newspaper on the web, page by page: today's issue, or with since= every issue from that day on."""

import re
from collections.abc import Iterator
from dataclasses import replace

from newsarchive.find.dateaddress import read_address
from newsarchive.find.links import Link
from newsarchive.lists.listing import Answer, Ask, Listing
from newsarchive.lists.newspaper import LEAF, STORY, at_day, read_leaf
from spiders.platforms.platform import Platform


class Paper(Platform):
    """Digital newspapers of systems that few papers have.

    Back-filling needs no index of issues: the address of one issue's first page gives every other's. A day
    without an issue is an outcome like any other page that is not there.
    """

    name = "epaper"
    title = "Digital newspaper"
    own_url = re.compile(r"/\d{8}/(?:Page\d+NU\.htm|v\d\d\.s?html)$")
    article_url = STORY

    spread = False
    """Whether the issues of the span have been asked for."""

    def read(self, answer: Answer) -> Listing:
        """One page of an issue; the first page that comes also leads to the issues of the span."""
        listing = read_leaf(answer, self.portal.article_pattern)
        day = read_address(answer.url)
        if day is None or not self.span.since:
            return listing
        issues = () if self.spread else tuple(self.issues(answer.url))
        self.spread = True
        if not self.span.holds(day):
            return Listing(beside=issues)
        return replace(listing, beside=(*listing.beside, *issues))

    def issues(self, url: str) -> Iterator[Ask]:
        """The same page on every day of the span."""
        for day in self.span.days():
            yield Ask(at_day(url, day))

    def is_article(self, link: Link) -> bool:
        """Claims that a link leads to an article: never a page of an issue, which some patterns take in."""
        return not LEAF.search(link.url) and super().is_article(link)


class FounderPaper(Paper):
    """Founder's digital newspapers, old, new and for phones."""

    name = "founder-epaper"
    title = "Founder 方正 digital newspaper"
    own_url = re.compile(
        r"/\d{4}-?\d{2}/\d{2}/node_\w+\.html?$|/nbs\.D\w+\.htm$|/pc/(?:layout|col)/.*node_\w+\.html$"
        r"|/mobile/\d{4}/\d{8}/\d{8}_m\.html$"
    )
