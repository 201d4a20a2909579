"""德宏团结报网, Yunnan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Dhtjb(PortalSpider):
    portal = Portal(
        name="dhtjb",
        title="德宏团结报网",
        region="云南",
        home="http://www.dhtjb.com/",
        article_url=r"content_\d+\.s?html?$",
        platform="founder",
        evidence="2019-11: article pattern",
    )
