"""台視新聞網, Taiwan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ttv(PortalSpider):
    portal = Portal(
        name="ttv",
        title="台視新聞網",
        region="台湾",
        home="https://news.ttv.com.tw/",
        article_url=r"/news/\d+[A-Z]$",
        examples=("https://news.ttv.com.tw/news/11510030014100I",),
        evidence="2026-10: article address seen",
    )
