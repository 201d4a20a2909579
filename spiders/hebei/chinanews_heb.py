"""中国新闻网河北新闻, Hebei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsHeb(PortalSpider):
    portal = Portal(
        name="chinanews-heb",
        title="中国新闻网河北新闻",
        region="河北",
        home="https://www.heb.chinanews.com.cn/",
        article_url=r"/\w+/\d{14}\.shtml$",
        examples=("https://www.heb.chinanews.com.cn/kjww/20250924455061.shtml",),
        domains=("heb.chinanews.com.cn", "heb.chinanews.com"),
        evidence="2025-09: article address seen; home 2026",
    )
