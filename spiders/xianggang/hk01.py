"""香港01, Hong Kong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hk01(PortalSpider):
    portal = Portal(
        name="hk01",
        title="香港01",
        region="香港",
        home="https://hk01.com/",
        article_url=r"hk01\.com/[^/?#]+/\d{5,}(?:/|$)",
        examples=("https://www.hk01.com/%E8%97%9D%E6%96%87/60366008/",),
        evidence="2026-07: article address seen",
    )
