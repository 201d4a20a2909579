"""中国兰州网, Gansu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class LanzhouCn(PortalSpider):
    portal = Portal(
        name="lanzhou-cn",
        title="中国兰州网",
        region="甘肃",
        home="http://www.lanzhou.cn/",
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=("https://news.lanzhou.cn/system/2026/03/30/012596111.shtml",),
        platform="enorth",
        evidence="2026-03: article address seen",
    )
