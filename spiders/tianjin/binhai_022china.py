"""滨海高新网, Tianjin."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Binhai022china(PortalSpider):
    portal = Portal(
        name="binhai-022china",
        title="滨海高新网",
        region="天津",
        home="http://www.022china.com/",
        article_url=r"/\d{4}/\d{2}-\d{2}/[\d_]+\.s?html?$",
        evidence="2019-11: article pattern",
    )
