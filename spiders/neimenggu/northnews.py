"""正北方网, Inner Mongolia."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Northnews(PortalSpider):
    portal = Portal(
        name="northnews",
        title="正北方网",
        region="内蒙古",
        home="http://www.northnews.cn/",
        article_url=r"/\d{4,6}/\d{2,4}/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
