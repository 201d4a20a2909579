"""河北经济网, Hebei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hbjjrb(PortalSpider):
    portal = Portal(
        name="hbjjrb",
        title="河北经济网",
        region="河北",
        home="http://www.hbjjrb.com/",
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        platform="enorth",
        evidence="2021-01: article pattern",
    )
