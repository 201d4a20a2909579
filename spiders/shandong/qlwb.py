"""齐鲁晚报网, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Qlwb(PortalSpider):
    portal = Portal(
        name="qlwb",
        title="齐鲁晚报网",
        region="山东",
        home="http://www.qlwb.com.cn/",
        article_url=r"/detail/\d+\.html$|/\d{4}/\d{4}/\d+\.s?html?$",
        examples=(
            "https://m.qlwb.com.cn/detail/28049954.html",
            "http://www.qlwb.com.cn/2017/0405/898961.shtml",
        ),
        evidence="2026-08: article address seen",
    )
