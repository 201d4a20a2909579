"""无锡二泉网, Jiangsu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Wst(PortalSpider):
    portal = Portal(
        name="wst",
        title="无锡二泉网",
        region="江苏",
        home="http://www.wst.cn/",
        article_url=r"/\d{4}/news_\d+/\d+\.s?html?$|/\d{4}/\d{2}/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
