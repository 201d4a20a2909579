"""中国新闻网四川新闻, Sichuan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsSc(PortalSpider):
    portal = Portal(
        name="chinanews-sc",
        title="中国新闻网四川新闻",
        region="四川",
        home="https://www.sc.chinanews.com.cn/",
        sections=(
            "https://www.sc.chinanews.com.cn/",
            "https://www.sc.chinanews.com.cn/cdxw/index.shtml",
        ),
        article_url=r"/\w+/\d{4}-\d{2}-\d{2}/\d+\.html$",
        examples=("https://www.sc.chinanews.com.cn/cjbd/2024-11-19/219482.html",),
        domains=("sc.chinanews.com.cn", "sc.chinanews.com"),
        evidence="2024-11: article address seen; home and section 2026",
    )
