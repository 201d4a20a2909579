"""中国新闻网广东新闻, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsGd(PortalSpider):
    portal = Portal(
        name="chinanews-gd",
        title="中国新闻网广东新闻",
        region="广东",
        home="https://www.gd.chinanews.com.cn/",
        article_url=r"/\d{4}/\d{4}-\d{2}-\d{2}/(?:\d+/)?\d+\.shtml$",
        examples=("https://www.gd.chinanews.com.cn/2026/2026-09-27/449852.shtml",),
        domains=("gd.chinanews.com.cn", "gd.chinanews.com"),
        evidence="2026-09: article address seen; home 2026",
    )
