"""蚌埠新闻网, Anhui."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Bbnews(PortalSpider):
    portal = Portal(
        name="bbnews",
        title="蚌埠新闻网",
        region="安徽",
        home="http://www.bbnews.cn/",
        article_url=r"/[a-z0-9]+/p/\d+\.html$|/\d{4}-\d{2}/\d{2}/c_\d+\.htm$",
        platform="xinhua",
        evidence="2021-01: article pattern",
    )
