"""中国新闻网河南新闻, Henan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsHa(PortalSpider):
    portal = Portal(
        name="chinanews-ha",
        title="中国新闻网河南新闻",
        region="河南",
        home="https://www.ha.chinanews.com.cn/",
        article_url=r"/news/\w+/\d{4}/\d{4}/\d+\.shtml$",
        examples=("http://www.ha.chinanews.com.cn/news/zx/2026/0804/70015.shtml",),
        domains=("ha.chinanews.com.cn", "ha.chinanews.com"),
        evidence="2026-08: article address seen; home 2026",
    )
