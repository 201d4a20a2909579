"""中国新闻网湖北新闻, Hubei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsHb(PortalSpider):
    portal = Portal(
        name="chinanews-hb",
        title="中国新闻网湖北新闻",
        region="湖北",
        home="https://www.hb.chinanews.com.cn/",
        article_url=r"/news/\d{4}/\d{4}/\d+\.html$",
        examples=("https://www.hb.chinanews.com.cn/news/2025/0916/420964.html",),
        domains=("hb.chinanews.com.cn", "hb.chinanews.com"),
        evidence="2025-09: article address seen; home 2026",
    )
