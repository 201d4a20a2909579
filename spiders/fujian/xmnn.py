"""厦门网, Fujian."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Xmnn(PortalSpider):
    portal = Portal(
        name="xmnn",
        title="厦门网",
        region="福建",
        home="https://news.xmnn.cn/",
        sections=(
            "https://news.xmnn.cn/",
            "https://news.xmnn.cn/xmxw/",
        ),
        article_url=r"/\d{6}/t\d{8}_\d+\.s?html?$",
        examples=("https://news.xmnn.cn/fjxw/202608/t20260816_445282.html",),
        platform="trs",
        evidence="2026-08: article address seen; section 2026",
    )
