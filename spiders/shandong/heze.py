"""菏泽网, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Heze(PortalSpider):
    portal = Portal(
        name="heze",
        title="菏泽网",
        region="山东",
        home="http://www.heze.cn/",
        article_url=r"/\d{4}-\d{2}/\d{2}/\w+_\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
