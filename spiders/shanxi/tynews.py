"""太原新闻网, Shanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Tynews(PortalSpider):
    portal = Portal(
        name="tynews",
        title="太原新闻网",
        region="山西",
        home="https://www.tynews.com.cn/",
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=("http://www.tynews.com.cn/system/2026/05/18/031022236.shtml",),
        platform="enorth",
        evidence="2026-05: article address seen",
    )
