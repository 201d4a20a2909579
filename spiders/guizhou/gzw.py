"""贵州网, Guizhou."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Gzw(PortalSpider):
    portal = Portal(
        name="gzw",
        title="贵州网",
        region="贵州",
        home="http://www.gzw.net/",
        article_url=r"/\d{4}/\d{4}/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
