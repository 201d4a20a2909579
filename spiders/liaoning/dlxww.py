"""大连新闻网, Liaoning."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Dlxww(PortalSpider):
    portal = Portal(
        name="dlxww",
        title="大连新闻网",
        region="辽宁",
        home="http://www.dlxww.com/",
        article_url=r"/\d{4}-\d{2}/\d{2}/content_\d+\.html?$",
        platform="founder",
        evidence="2019-11: article pattern",
    )
