"""中国吉林网, Jilin."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cnjiwang(PortalSpider):
    portal = Portal(
        name="cnjiwang",
        title="中国吉林网",
        region="吉林",
        home="https://www.cnjiwang.com/",
        sections=(
            "https://www.cnjiwang.com/",
            "http://news.cnjiwang.com/gn/",
            "http://auto.cnjiwang.com/cx/",
            "http://eat.cnjiwang.com/stx/",
        ),
        article_url=r"/\d{6}/\d+\.html$",
        examples=(
            "https://news.cnjiwang.com/gn/202607/4060503.html",
            "http://auto.cnjiwang.com/cx/201906/2903027.html",
        ),
        evidence="2026-07: article addresses seen; sections 2019",
    )
