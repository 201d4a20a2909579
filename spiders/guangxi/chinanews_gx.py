"""中国新闻网广西新闻, Guangxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsGx(PortalSpider):
    portal = Portal(
        name="chinanews-gx",
        title="中国新闻网广西新闻",
        region="广西",
        home="https://www.gx.chinanews.com.cn/",
        article_url=r"/\d{4}-\d{2}-\d{2}/detail-\w+\.shtml$",
        examples=("https://www.gx.chinanews.com.cn/sh/2026-02-14/detail-ihezssqf7201764.shtml",),
        domains=("gx.chinanews.com.cn", "gx.chinanews.com"),
        evidence="2026-07: article addresses seen; home 2026",
    )
