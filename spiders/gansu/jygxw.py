"""嘉峪关新闻网, Gansu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Jygxw(PortalSpider):
    portal = Portal(
        name="jygxw",
        title="嘉峪关新闻网",
        region="甘肃",
        home="http://www.jygxw.com/",
        article_url=r"/\d{4}-\d{2}/\d{2}/[\d_]+\.s?html?$",
        evidence="2019-11: article pattern",
    )
