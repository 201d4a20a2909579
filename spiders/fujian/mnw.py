"""闽南网, Fujian."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Mnw(PortalSpider):
    portal = Portal(
        name="mnw",
        title="闽南网",
        region="福建",
        home="http://www.mnw.cn/",
        article_url=r"/news/(?:\w+/)*\d+\.html$",
        examples=("https://www.mnw.cn/news/pingtan/2953036.html",),
        evidence="2026: article address seen",
    )
