"""有線新聞, Hong Kong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Icable(PortalSpider):
    portal = Portal(
        name="icable",
        title="有線新聞",
        region="香港",
        home="https://www.i-cable.com/",
        article_url=r"i-cable\.com/[^/?#]+/\d+/?$",
        examples=("https://www.i-cable.com/%E8%B2%A1%E7%B6%93%E8%B3%87%E8%A8%8A/510582/",),
        platform="wordpress",
        evidence="2026: article address seen",
    )
