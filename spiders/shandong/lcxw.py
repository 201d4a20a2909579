"""聊城新闻网, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Lcxw(PortalSpider):
    portal = Portal(
        name="lcxw",
        title="聊城新闻网",
        region="山东",
        home="http://www.lcxw.cn/",
        article_url=r"/\d{4}-\d{2}-\d{2}/\d+\.s?html?$",
        examples=("http://finance.lcxw.cn/xiangmu/2019-01-28/26150.html",),
        evidence="2019-11: article pattern; article address 2019-01",
    )
