"""云南法制网, Yunnan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ynfzb(PortalSpider):
    portal = Portal(
        name="ynfzb",
        title="云南法制网",
        region="云南",
        home="http://www.ynfzb.cn/",
        article_url=r"/\w+/\d+\.shtml$",
        examples=("http://www.ynfzb.cn/zhoushi2016/DaLi2016/513997.shtml",),
        evidence="2025-12: article address seen",
    )
