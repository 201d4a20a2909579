"""大河网, Henan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Dahe(PortalSpider):
    portal = Portal(
        name="dahe",
        title="大河网",
        region="河南",
        home="https://news.dahe.cn/",
        sections=(
            "https://news.dahe.cn/",
            "https://news.dahe.cn/hnyw/",
            "https://news.dahe.cn/dybd/",
            "https://news.dahe.cn/nxw/",
            "https://jr.dahe.cn/cjxw/",
            "https://edu.dahe.cn/2jyyw/",
        ),
        article_url=r"/\d{4}/\d{2}-\d{2}/\d+\.html$",
        examples=(
            "https://news.dahe.cn/2026/09-07/2129335.html",
            "https://hnwj.dahe.cn/2019/06-17/498919.html",
        ),
        evidence="2026-09: article addresses seen; sections 2019",
    )
