"""十堰秦楚网, Hubei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Shiyan10yan(PortalSpider):
    portal = Portal(
        name="shiyan-10yan",
        title="十堰秦楚网",
        region="湖北",
        home="http://www.10yan.com/",
        article_url=r"/\d{4}/\d{4}/\d+\.shtml$",
        examples=("http://www.10yan.com/2021/0419/710158.shtml",),
        evidence="2021-04: article address seen",
    )
