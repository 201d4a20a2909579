"""華視新聞網, Taiwan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cts(PortalSpider):
    portal = Portal(
        name="cts",
        title="華視新聞網",
        region="台湾",
        home="https://news.cts.com.tw/",
        article_url=r"/cts/\w+/\d{6}/\d+\.html$",
        examples=("https://news.cts.com.tw/cts/sports/202610/202610033085804.html",),
        evidence="2026-10: article address seen",
    )
