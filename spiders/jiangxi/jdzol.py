"""景德镇在线, Jiangxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Jdzol(PortalSpider):
    portal = Portal(
        name="jdzol",
        title="景德镇在线",
        region="江西",
        home="http://www.jdzol.com/",
        article_url=r"/\w+_\d+/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
