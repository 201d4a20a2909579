"""中国新闻网湖南新闻, Hunan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsHn(PortalSpider):
    portal = Portal(
        name="chinanews-hn",
        title="中国新闻网湖南新闻",
        region="湖南",
        home="https://www.hn.chinanews.com.cn/",
        article_url=r"/news/\w+/\d{4}/\d{4}/\d+\.html$",
        examples=("https://www.hn.chinanews.com.cn/news/gnxw/2026/0911/533649.html",),
        domains=("hn.chinanews.com.cn", "hn.chinanews.com"),
        evidence="2026-09: article address seen; home 2026",
    )
