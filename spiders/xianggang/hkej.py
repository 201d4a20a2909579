"""信報, Hong Kong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hkej(PortalSpider):
    """Seen to refuse crawlers (403)."""

    portal = Portal(
        name="hkej",
        title="信報",
        region="香港",
        home="https://www2.hkej.com/",
        article_url=r"/instantnews/\w+/article/\d+(?:/|$)",
        examples=("http://www2.hkej.com/instantnews/china/article/1653531",),
        evidence="2026: article addresses in public code",
    )
