"""四川新闻网, Sichuan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Newssc(PortalSpider):
    portal = Portal(
        name="newssc",
        title="四川新闻网",
        region="四川",
        home="https://www.newssc.org/",
        sections=(
            "https://www.newssc.org/",
            "http://scnews.newssc.org/2009bwyc/",
            "http://sports.newssc.org/zxzx/index.shtml",
        ),
        article_url=r"/system/\d{8}/\d+\.html?$",
        examples=(
            "https://city.newssc.org/system/20260624/003621465.html",
            "http://finance.newssc.org/system/20190619/002695829.html",
        ),
        platform="enorth",
        evidence="2026-06: article addresses seen; sections 2019",
    )
