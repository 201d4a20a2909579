"""WordPress: posts over its REST interface, a hundred at a time; feed and pages where that is closed."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from newsarchive.lists.listing import Ask
from spiders.platforms.platform import Platform

POSTS = "wp-json/wp/v2/posts?per_page=100&page=1&_fields=link,title,date"


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

    def instead(self, url: str) -> Iterator[Ask]:
        """Where the interface is closed: feed, whose pages are short, and home."""
        if url == urljoin(self.portal.home, POSTS):
            yield Ask(urljoin(self.portal.home, "feed/"))
            yield Ask(self.portal.home)
