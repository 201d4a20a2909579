"""大众网, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Dzwww(PortalSpider):
    portal = Portal(
        name="dzwww",
        title="大众网",
        region="山东",
        home="https://sd.dzwww.com/",
        sections=(
            "https://sd.dzwww.com/",
            "https://www.dzwww.com/xinwen/guoneixinwen/",
        ),
        article_url=r"/\d{6}/t\d{8}_\d+\.s?html?$",
        examples=(
            "https://sd.dzwww.com/sdnews/202605/t20260529_17783345.htm",
            "https://www.dzwww.com/xinwen/guoneixinwen/201906/t20190617_18836717.htm",
        ),
        platform="trs",
        evidence="2026-07: article addresses seen; section 2019",
    )
