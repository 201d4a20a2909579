"""鹰潭新闻网, Jiangxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ytnews(PortalSpider):
    portal = Portal(
        name="ytnews",
        title="鹰潭新闻网",
        region="江西",
        home="http://www.ytnews.cn/",
        article_url=r"/\d{4}/\d{4}/\d+\.s?html?$",
        examples=("https://www.ytnews.cn/hzxw/news/2026/0703/2026070339215.html",),
        evidence="2026-07: article address seen",
    )
