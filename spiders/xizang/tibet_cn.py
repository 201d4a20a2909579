"""中国西藏网, Tibet."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class TibetCn(PortalSpider):
    portal = Portal(
        name="tibet-cn",
        title="中国西藏网",
        region="西藏",
        home="http://www.tibet.cn/",
        sections=(
            "http://www.tibet.cn/",
            "http://www.tibet.cn/cn/news/yc/",
            "http://www.tibet.cn/cn/news/zcdt/",
        ),
        article_url=r"/\d{6}/t\d{8}_\d+\.html$",
        examples=(
            "https://m.tibet.cn/cn/news/zcdt/202601/t20260104_7911939.html",
            "http://www.tibet.cn/cn/index/politics/polotocs1/201911/t20191114_6708823.html",
        ),
        platform="trs",
        evidence="2026-01: article addresses seen; sections 2019",
    )
