"""中天新聞網, Taiwan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ctinews(PortalSpider):
    portal = Portal(
        name="ctinews",
        title="中天新聞網",
        region="台湾",
        home="https://www.ctinews.com/",
        article_url=r"/news/items/\w+$",
        examples=("https://ctinews.com/news/items/pRnYg9BEaY",),
        evidence="2026-10: article address seen",
    )
