"""中国新闻网甘肃新闻, Gansu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsGs(PortalSpider):
    portal = Portal(
        name="chinanews-gs",
        title="中国新闻网甘肃新闻",
        region="甘肃",
        home="https://www.gs.chinanews.com.cn/",
        article_url=r"/news/\d{4}/\d{2}-\d{2}/\d+\.shtml$",
        examples=("https://www.gs.chinanews.com.cn/news/2026/07-29/394937.shtml",),
        domains=("gs.chinanews.com.cn", "gs.chinanews.com"),
        evidence="2026-07: article address seen; home 2026",
    )
