"""聯合新聞網, Taiwan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Udn(PortalSpider):
    portal = Portal(
        name="udn",
        title="聯合新聞網",
        region="台湾",
        home="https://udn.com/",
        article_url=r"/news/story/\d+/\d+(?:\?|$)",
        examples=("https://udn.com/news/story/7266/9779704",),
        evidence="2026-09: article address seen",
    )
