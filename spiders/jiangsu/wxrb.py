"""无锡新传媒, Jiangsu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Wxrb(PortalSpider):
    portal = Portal(
        name="wxrb",
        title="无锡新传媒",
        region="江苏",
        home="http://www.wxrb.com/",
        article_url=r"/doc/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=("https://www.wxrb.com/doc/2025/08/11/413467.shtml",),
        evidence="2025-08: article address seen",
    )
