"""安徽网, Anhui."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ahwang(PortalSpider):
    portal = Portal(
        name="ahwang",
        title="安徽网",
        region="安徽",
        home="http://www.ahwang.cn/",
        article_url=r"/(?:\d{4}/\d{4}|\d{8})/\d+\.s?html$",
        examples=(
            "http://www.ahwang.cn/hefei/2024/1026/2763844.html",
            "http://www.ahwang.cn/anhuadi/20220909/2424582.html",
        ),
        evidence="2024-10: article address seen",
    )
