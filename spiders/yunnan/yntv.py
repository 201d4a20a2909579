"""云视网, Yunnan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Yntv(PortalSpider):
    portal = Portal(
        name="yntv",
        title="云视网",
        region="云南",
        home="http://www.yntv.cn/",
        article_url=r"/\d{4}/\d{2}/\d+_\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
