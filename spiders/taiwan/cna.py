"""中央社, Taiwan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cna(PortalSpider):
    portal = Portal(
        name="cna",
        title="中央社",
        region="台湾",
        home="https://www.cna.com.tw/",
        sections=(
            "https://www.cna.com.tw/",
            "https://www.cna.com.tw/list/ahel.aspx",
        ),
        feeds=("https://www.cna.com.tw/rss/aall.aspx",),
        article_url=r"/news/\w+/\d{12}\.aspx(?:\?|$)",
        examples=("https://www.cna.com.tw/news/aipl/202610040021.aspx",),
        evidence="2026-10: article address seen; section and feed 2026-04",
    )
