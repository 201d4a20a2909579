"""云南在线, Yunnan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ynolw(PortalSpider):
    portal = Portal(
        name="ynolw",
        title="云南在线",
        region="云南",
        home="http://www.ynolw.com/",
        article_url=r"/\d{4}/\d{4}/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
