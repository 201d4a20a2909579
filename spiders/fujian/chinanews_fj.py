"""中国新闻网福建新闻, Fujian."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsFj(PortalSpider):
    portal = Portal(
        name="chinanews-fj",
        title="中国新闻网福建新闻",
        region="福建",
        home="https://www.fj.chinanews.com.cn/",
        sections=(
            "https://www.fj.chinanews.com.cn/",
            "http://www.fj.chinanews.com.cn/news/",
        ),
        article_url=r"/news/\d{4}/(?:\d{4}-\d{2}-\d{2}/)?\d+\.html$",
        examples=("https://www.fj.chinanews.com.cn/news/2026/2026-09-16/590805.html",),
        domains=("fj.chinanews.com.cn", "fj.chinanews.com"),
        evidence="2026-09: article address and section seen",
    )
