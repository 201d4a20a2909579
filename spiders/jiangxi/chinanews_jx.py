"""中国新闻网江西新闻, Jiangxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsJx(PortalSpider):
    portal = Portal(
        name="chinanews-jx",
        title="中国新闻网江西新闻",
        region="江西",
        home="https://www.jx.chinanews.com.cn/",
        article_url=r"/news/\d{4}/\d{4}/\d+\.html$",
        examples=("http://www.jx.chinanews.com.cn/news/2016/0914/1296.html",),
        domains=("jx.chinanews.com.cn", "jx.chinanews.com"),
        evidence="2016-09: article address seen; home 2026",
    )
