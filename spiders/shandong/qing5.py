"""青网, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Qing5(PortalSpider):
    portal = Portal(
        name="qing5",
        title="青网",
        region="山东",
        home="http://www.qing5.com/",
        article_url=r"/\d{4}/\d{4}/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
