"""陕西网, Shaanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ishaanxi(PortalSpider):
    portal = Portal(
        name="ishaanxi",
        title="陕西网",
        region="陕西",
        home="http://www.ishaanxi.com/",
        article_url=r"/\d{4}/\d{4}/\d+\.shtml$",
        examples=("https://www.ishaanxi.com/c/2025/0709/3462671.shtml",),
        evidence="2025-07: article address seen",
    )
