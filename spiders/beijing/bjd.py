"""京报网, Beijing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Bjd(PortalSpider):
    portal = Portal(
        name="bjd",
        title="京报网",
        region="北京",
        home="https://www.bjd.com.cn/",
        article_url=r"/\d{4}/\d{2}/\d{2}/\d+\.shtml$|/a/\d{6}/\d{2}/WS[0-9a-f]+\.html$",
        examples=(
            "https://news.bjd.com.cn/2026/10/04/11983437.shtml",
            "http://www.bjd.com.cn/a/201911/08/WS5dc4c152e4b0621d5c14cfb2.html",
        ),
        evidence="2026-10: article address seen",
    )
