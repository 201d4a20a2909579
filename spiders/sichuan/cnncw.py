"""南充新闻网, Sichuan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cnncw(PortalSpider):
    portal = Portal(
        name="cnncw",
        title="南充新闻网",
        region="四川",
        home="http://www.cnncw.cn/",
        article_url=r"/\d{4}/\d{4}/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
