"""中国新闻网山东新闻, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsSd(PortalSpider):
    portal = Portal(
        name="chinanews-sd",
        title="中国新闻网山东新闻",
        region="山东",
        home="https://www.sd.chinanews.com.cn/",
        article_url=r"/2/\d{4}/\d{4}/\d+\.html$",
        examples=("https://www.sd.chinanews.com.cn/2/2026/0915/103997.html",),
        domains=("sd.chinanews.com.cn", "sd.chinanews.com"),
        evidence="2026-09: article address seen; home 2026",
    )
