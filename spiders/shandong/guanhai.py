"""观海新闻, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Guanhai(PortalSpider):
    portal = Portal(
        name="guanhai",
        title="观海新闻",
        region="山东",
        home="https://www.guanhai.com.cn/",
        article_url=r"/p/\d+\.html$",
        examples=("https://www.guanhai.com.cn/p/464704.html",),
        evidence="2026: article address seen",
    )
