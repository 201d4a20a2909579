"""東森新聞, Taiwan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ebc(PortalSpider):
    portal = Portal(
        name="ebc",
        title="東森新聞",
        region="台湾",
        home="https://news.ebc.net.tw/",
        sections=(
            "https://news.ebc.net.tw/",
            "https://news.ebc.net.tw/realtime",
        ),
        article_url=r"/news/\w+/\d+$",
        examples=("https://news.ebc.net.tw/news/living/399860",),
        evidence="2026: article addresses seen; section 2026-04",
    )
