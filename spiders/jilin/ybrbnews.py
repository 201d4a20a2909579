"""延边新闻网, Jilin."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ybrbnews(PortalSpider):
    portal = Portal(
        name="ybrbnews",
        title="延边新闻网",
        region="吉林",
        home="http://www.ybrbnews.cn/",
        article_url=r"/\d{4}-\d{2}/\d{2}/\d+_\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
