"""中国喀什网, Xinjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Zgkashi(PortalSpider):
    portal = Portal(
        name="zgkashi",
        title="中国喀什网",
        region="新疆",
        home="http://www.zgkashi.com/",
        article_url=r"/c/\d{4}-\d{2}-\d{2}/\d+\.shtml$",
        examples=("http://www.zgkashi.com/c/2024-10-04/1056671.shtml",),
        evidence="2024-10: article address seen",
    )
