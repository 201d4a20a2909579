"""中国新闻网海南新闻, Hainan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsHi(PortalSpider):
    portal = Portal(
        name="chinanews-hi",
        title="中国新闻网海南新闻",
        region="海南",
        home="https://www.hi.chinanews.com.cn/",
        article_url=r"/hnnew/\d{4}-\d{2}-\d{2}/\d+\.html(?:\?|$)",
        examples=("https://www.hi.chinanews.com.cn/hnnew/2026-05-02/739814.html",),
        domains=("hi.chinanews.com.cn", "hi.chinanews.com"),
        evidence="2026-05: article address seen; home 2026",
    )
