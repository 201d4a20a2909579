"""Any portal, without a definition: scrapy crawl site -a url=https://any.portal/"""

import re
from typing import Any
from urllib.parse import urlsplit

from newsarchive.errors import PortalError
from newsarchive.portal import Portal
from spiders.base import PortalSpider, read_number


class Site(PortalSpider):
    """Crawls the site an address belongs to; the link finder tells articles, sections and next pages apart.

    Arguments: url, a front or section page; depth, how many steps from it sections are followed (2).
    """

    name = "site"

    def __init__(self, *, url: str = "", depth: str | int = 2, **others: Any) -> None:
        if not url:
            raise PortalError("say where to begin: scrapy crawl site -a url=https://any.portal/")
        super().__init__(**others)
        self.portal = portal_at(url)
        self.depth = read_number("depth", depth)


def portal_at(url: str) -> Portal:
    """A portal's row made from nothing but an address on it: named after its host."""
    url = url if "://" in url else f"https://{url}"
    host = urlsplit(url).netloc.rpartition("@")[2].lower().removeprefix("www.")
    name = re.sub(r"[^a-z0-9]+", "-", host.encode("idna").decode() if host else "").strip("-")
    return Portal(name=name or "site", title=host, home=url)
