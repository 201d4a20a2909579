"""巴中传媒网, Sichuan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Bznews(PortalSpider):
    portal = Portal(
        name="bznews",
        title="巴中传媒网",
        region="四川",
        home="http://www.bznews.org/",
        article_url=r"/\d{6}(?:\d{2})?/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
