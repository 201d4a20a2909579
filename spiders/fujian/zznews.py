"""漳州新闻网, Fujian."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Zznews(PortalSpider):
    portal = Portal(
        name="zznews",
        title="漳州新闻网",
        region="福建",
        home="http://www.zznews.cn/",
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=("http://www.zznews.cn/system/2024/05/24/031240289.shtml",),
        platform="enorth",
        evidence="2024-05: article address seen",
    )
