"""宝鸡新闻网, Shaanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Baojinews(PortalSpider):
    portal = Portal(
        name="baojinews",
        title="宝鸡新闻网",
        region="陕西",
        home="http://www.baojinews.com/",
        article_url=r"/p/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
