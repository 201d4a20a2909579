"""中国新闻网山西新闻, Shanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsSx(PortalSpider):
    portal = Portal(
        name="chinanews-sx",
        title="中国新闻网山西新闻",
        region="山西",
        home="https://www.sx.chinanews.com.cn/",
        article_url=r"/news/\d{4}/\d{4}/\d+\.html$",
        examples=("https://www.sx.chinanews.com.cn/news/2024/0807/234163.html",),
        domains=("sx.chinanews.com.cn", "sx.chinanews.com"),
        evidence="2024-08: article address seen; home 2026",
    )
