"""昌吉生活网, Xinjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cjshw(PortalSpider):
    portal = Portal(
        name="cjshw",
        title="昌吉生活网",
        region="新疆",
        home="https://www.cjshw.com/",
        article_url=r"/news/detail/id/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
