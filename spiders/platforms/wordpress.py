"""WordPress: posts over its REST interface, a hundred at a time; feed and pages where that is closed."""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urljoin

from newsarchive.lists.listing import Answer, Ask, Listing
from spiders.platforms.platform import Platform

FULL = 100
"""Posts to a page; the interface gives no more."""
POSTS = f"wp-json/wp/v2/posts?per_page={FULL}&page=1&_fields=link,title,date"


class WordPress(Platform):
    """Small portals of Hong Kong, Macau and Taiwan, mostly."""

    name = "wordpress"
    title = "WordPress"
    proof = re.compile(rb"/wp-content/|/wp-json/|<meta name=[\"']generator[\"'] content=[\"']WordPress")
    no_article = re.compile(
        r"/(?:tag|category|author|page|feed|wp-content|wp-json|comments)/|[?&](?:cat|tag|author)="
    )

    def begin(self) -> Iterator[Ask]:
        """The portal's sections, or all posts."""
        if self.portal.sections:
            yield from super().begin()
        else:
            yield Ask(urljoin(self.portal.home, POSTS))

    def read(self, answer: Answer) -> Listing:
        """A page of posts that is not full is the last; asked for the next, the interface answers 400."""
        listing = super().read(answer)
        is_last = "/wp-json/" in answer.url and len(listing.links) < FULL
        return replace(listing, following=()) if is_last else listing

    def instead(self, url: str) -> Iterator[Ask]:
        """Where the interface is closed: feed, whose pages are short, and home."""
        if url == urljoin(self.portal.home, POSTS):
            yield Ask(urljoin(self.portal.home, "feed/"))
            yield Ask(self.portal.home)
