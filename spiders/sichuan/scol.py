"""四川在线, Sichuan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Scol(PortalSpider):
    portal = Portal(
        name="scol",
        title="四川在线",
        region="四川",
        home="https://www.scol.com.cn/",
        sections=(
            "https://www.scol.com.cn/",
            "https://sichuan.scol.com.cn/fffy/",
            "https://sichuan.scol.com.cn/sczh/",
        ),
        article_url=r"cbgc\.scol\.com\.cn/news/\d+$|/\w+/\d{6}/\d+\.html$",
        examples=(
            "https://cbgc.scol.com.cn/news/7945979",
            "https://sichuan.scol.com.cn/fffy/201906/56997790.html",
        ),
        evidence="2026-09: article address seen; sections 2019",
    )
