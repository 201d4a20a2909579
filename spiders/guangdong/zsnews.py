"""中山网, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Zsnews(PortalSpider):
    portal = Portal(
        name="zsnews",
        title="中山网",
        region="广东",
        home="http://www.zsnews.cn/",
        sections=(
            "http://www.zsnews.cn/",
            "https://www.zsnews.cn/news/",
        ),
        feeds=("https://www.zsnews.cn/index.php/rss/index/index",),
        article_url=r"/news/index/view/cateid/\d+/id/\d+\.html$",
        examples=("https://www.zsnews.cn/news/index/view/cateid/37/id/721845.html",),
        evidence="2025-01: article address and section seen; feed 2026",
    )
