"""丹东新闻网, Liaoning."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ddnews(PortalSpider):
    portal = Portal(
        name="ddnews",
        title="丹东新闻网",
        region="辽宁",
        home="http://www.ddnews.com.cn/",
        article_url=r"content_\d+\.s?html?$",
        platform="founder",
        evidence="2019-11: article pattern",
    )
