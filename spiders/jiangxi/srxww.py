"""上饶新闻网, Jiangxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Srxww(PortalSpider):
    portal = Portal(
        name="srxww",
        title="上饶新闻网",
        region="江西",
        home="http://www.srxww.com/",
        article_url=r"/\d+_\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
