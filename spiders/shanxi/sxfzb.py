"""山西法制网, Shanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Sxfzb(PortalSpider):
    portal = Portal(
        name="sxfzb",
        title="山西法制网",
        region="山西",
        home="http://www.sxfzb.com/",
        article_url=r"/index\.php/\w+/\w+/\d+$",
        evidence="2021-01: article pattern",
    )
