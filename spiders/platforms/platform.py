"""What a CMS family knows of its own lists, asked by the spider that walks them."""

import re
from collections.abc import Iterator
from typing import ClassVar

from newsarchive.find.links import Link
from newsarchive.lists.listing import Answer, Ask, Listing
from newsarchive.lists.reading import read_list
from newsarchive.portal import Portal
from spiders.span import Span

NOTHING = re.compile(rb"(?!)")


class Platform:
    """The general way through a portal's lists; a family overrides what is different with it.

    One object serves one crawl. It fetches nothing: it says what to ask for and reads what came.
    """

    name: ClassVar[str] = ""
    """One of newsarchive.portal.PLATFORMS, or "" for a portal of no known family."""
    title: ClassVar[str] = "no known system"
    """The system's name as people say it."""
    proof: ClassVar[re.Pattern[bytes]] = NOTHING
    """What only this family writes into its pages: one is enough to know it by."""
    own_url: ClassVar[re.Pattern[str]] = re.compile(r"(?!)")
    """An address only this family's list pages have; links to it prove nothing."""
    signs: ClassVar[re.Pattern[bytes]] = NOTHING
    """Addresses of its shape; others use them too, so it takes several different ones."""
    article_url: ClassVar[re.Pattern[str] | None] = None
    """How its article addresses look unless an owner changed it; used where the portal names no pattern."""
    no_article: ClassVar[re.Pattern[str] | None] = None
    """Addresses of pages that look like articles in lists and hold none."""

    def __init__(self, portal: Portal, span: Span | None = None) -> None:
        self.portal = portal
        self.span = span or Span()

    def begin(self) -> Iterator[Ask]:
        """The lists a crawl begins with: the portal's sections, or its home where it names none."""
        yield from map(Ask, self.portal.sections or (self.portal.home,))

    def read(self, answer: Answer) -> Listing:
        """Read what came for a list. Raises Unreadable where it is no list at all."""
        return read_list(answer, days=self.span.bounded)

    def is_article(self, link: Link) -> bool:
        """Claims that a link leads to an article: by the portal's pattern, else by family and link finder."""
        if pattern := self.portal.article_pattern:
            return pattern.search(link.url) is not None
        if self.no_article and self.no_article.search(link.url):
            return False
        return link.kind == "article" or bool(self.article_url and self.article_url.search(link.url))

    def instead(self, url: str) -> Iterator[Ask]:
        """What to ask for where a list could not be had or read."""
        yield from ()
