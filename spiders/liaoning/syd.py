"""沈阳网, Liaoning."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Syd(PortalSpider):
    portal = Portal(
        name="syd",
        title="沈阳网",
        region="辽宁",
        home="https://www.syd.com.cn/",
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=("http://news.syd.com.cn/system/2021/01/14/011896554.shtml",),
        platform="enorth",
        evidence="2021-01: article address seen; home 2026",
    )
