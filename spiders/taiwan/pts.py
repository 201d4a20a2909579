"""公視新聞網, Taiwan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Pts(PortalSpider):
    portal = Portal(
        name="pts",
        title="公視新聞網",
        region="台湾",
        home="https://news.pts.org.tw/",
        article_url=r"/article/\d+$",
        examples=("https://news.pts.org.tw/article/829045",),
        evidence="2026: article address seen",
    )
