"""盐城新闻网, Jiangsu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ycnews(PortalSpider):
    portal = Portal(
        name="ycnews",
        title="盐城新闻网",
        region="江苏",
        home="http://www.ycnews.cn/",
        article_url=r"/\w+/\d{4}/\d{2}-\d{2}/\w+\.html$|/p/\d+\.html$",
        examples=(
            "https://www.ycnews.cn/ycyw/2026/08-31/514KoGJk.html",
            "http://www.ycnews.cn/p/637143.html",
        ),
        evidence="2026-08: article address seen",
    )
