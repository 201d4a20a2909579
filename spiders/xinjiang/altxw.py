"""阿勒泰新闻网, Xinjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Altxw(PortalSpider):
    portal = Portal(
        name="altxw",
        title="阿勒泰新闻网",
        region="新疆",
        home="http://www.altxw.com/",
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$|/content/\d{4}-\d{2}/\d{2}/content_\d+\.htm$",
        examples=("http://www.altxw.com/news/content/2017-09/30/content_9494597.htm",),
        evidence="2019-11: article pattern; article address 2017",
    )
