"""北京商报网, Beijing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Bbtnews(PortalSpider):
    portal = Portal(
        name="bbtnews",
        title="北京商报网",
        region="北京",
        home="http://www.bbtnews.com.cn/",
        article_url=r"/\d{4}/\d{4}/\d+\.shtml$",
        examples=("https://www.bbtnews.com.cn/2026/0909/605196.shtml",),
        evidence="2026-09: article address seen",
    )
