"""中国新闻网重庆新闻, Chongqing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsCq(PortalSpider):
    portal = Portal(
        name="chinanews-cq",
        title="中国新闻网重庆新闻",
        region="重庆",
        home="https://www.cq.chinanews.com.cn/",
        article_url=r"/news/\d{4}/\d{4}/\d+-\d+\.html$",
        examples=("https://www.cq.chinanews.com.cn/news/2025/0330/39-48269.html",),
        domains=("cq.chinanews.com.cn", "cq.chinanews.com"),
        evidence="2025-03: article address seen; home 2026",
    )
