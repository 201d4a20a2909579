"""中国新闻网陕西新闻, Shaanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsShx(PortalSpider):
    portal = Portal(
        name="chinanews-shx",
        title="中国新闻网陕西新闻",
        region="陕西",
        home="https://www.shx.chinanews.com.cn/",
        article_url=r"/news/\d{4}/\d{4}/\d+\.html$",
        examples=("http://www.shx.chinanews.com.cn/news/2026/0723/111291.html",),
        domains=("shx.chinanews.com.cn", "shx.chinanews.com"),
        evidence="2026-07: article address seen; home 2026",
    )
