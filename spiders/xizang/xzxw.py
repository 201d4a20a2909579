"""中国西藏新闻网, Tibet."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Xzxw(PortalSpider):
    portal = Portal(
        name="xzxw",
        title="中国西藏新闻网",
        region="西藏",
        home="https://www.xzxw.com/",
        sections=(
            "https://www.xzxw.com/",
            "http://www.xzxw.com/xw/xzyw/",
            "http://www.xzxw.com/xw/msxw/",
        ),
        article_url=r"/\d{4}-\d{2}/\d{2}/content_\d+\.html?$|/\d{6}/t\d{8}_\d+\.html$",
        examples=(
            "https://www.xzxw.com/xw/xzyw/2025-11/18/content_6729456.html",
            "https://www.chinatibetnews.com/sn/2024-08/09/content_6255347.html",
            "http://www.xzxw.com/rkz/mswh/201601/t20160114_1034847.html",
        ),
        domains=("xzxw.com", "chinatibetnews.com"),
        platform="founder",
        evidence="2025-11: article address seen; home 2026; sections 2019",
    )
