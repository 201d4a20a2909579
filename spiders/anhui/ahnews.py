"""安徽新闻网, Anhui."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ahnews(PortalSpider):
    portal = Portal(
        name="ahnews",
        title="安徽新闻网",
        region="安徽",
        home="http://www.ahnews.com.cn/",
        article_url=r"/\d{4}/\d{2}/\d{2}/c_\d+\.htm$|/\d{4}-\d{2}/\d{2}/\d+_\d+\.html$",
        examples=("http://sqr.ahnews.com.cn/news/2026/06/11/c_907322.htm",),
        platform="xinhua",
        evidence="2026-06: article addresses seen; pattern 2021-01",
    )
