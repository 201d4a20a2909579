"""中国新闻网江苏新闻, Jiangsu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsJs(PortalSpider):
    portal = Portal(
        name="chinanews-js",
        title="中国新闻网江苏新闻",
        region="江苏",
        home="https://www.js.chinanews.com.cn/",
        article_url=r"/news/\d{4}/\d{4}/\d+\.html$",
        examples=("https://www.js.chinanews.com.cn/news/2026/0811/234840.html",),
        domains=("js.chinanews.com.cn", "js.chinanews.com"),
        evidence="2026-08: article address seen; home 2026",
    )
