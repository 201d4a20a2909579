"""海峡网, Fujian."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hxnews(PortalSpider):
    portal = Portal(
        name="hxnews",
        title="海峡网",
        region="福建",
        home="http://www.hxnews.com/",
        sections=(
            "http://www.hxnews.com/",
            "http://www.hxnews.com/news/gn/gnxw/",
        ),
        article_url=r"/\d{6}/\d{2}/\d+\.shtml$",
        examples=("http://www.hxnews.com/news/fj/mn/qz/202609/15/2270289.shtml",),
        evidence="2026-09: article address seen; section 2020",
    )
