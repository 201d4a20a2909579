"""中国新闻网北京新闻, Beijing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsBj(PortalSpider):
    portal = Portal(
        name="chinanews-bj",
        title="中国新闻网北京新闻",
        region="北京",
        home="https://www.bj.chinanews.com.cn/",
        article_url=r"/news/\d{4}/\d{4}/\d+\.html$",
        examples=(
            "https://www.bj.chinanews.com.cn/news/2025/0110/97844.html",
            "https://www.bj.chinanews.com/news/2024/0919/96419.html",
        ),
        domains=("bj.chinanews.com.cn", "bj.chinanews.com"),
        evidence="2025-01: article address seen; home 2026",
    )
