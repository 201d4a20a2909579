"""武进新闻网, Jiangsu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Wj001(PortalSpider):
    portal = Portal(
        name="wj001",
        title="武进新闻网",
        region="江苏",
        home="http://www.wj001.com/",
        article_url=r"/\d{4}-\d{2}-\d{2}/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
