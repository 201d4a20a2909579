"""华商网, Shaanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hsw(PortalSpider):
    portal = Portal(
        name="hsw",
        title="华商网",
        region="陕西",
        home="http://www.hsw.cn/",
        article_url=r"/system/\d{4}/\d{4}/\d+\.shtml$",
        examples=(
            "https://news.hsw.cn/system/2026/0518/1930232.shtml",
            "http://news.hsw.cn/system/2019/1105/1127171.shtml",
        ),
        evidence="2026-05: article address seen",
    )
