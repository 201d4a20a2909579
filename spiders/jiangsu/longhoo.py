"""龙虎网, Jiangsu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Longhoo(PortalSpider):
    portal = Portal(
        name="longhoo",
        title="龙虎网",
        region="江苏",
        home="https://www.longhoo.net/",
        article_url=r"/\d{4}/\w+_\d{4}/\d+\.html$",
        examples=("http://news.longhoo.net/2026/gaochun_0710/870661.html",),
        platform="phpcms",
        evidence="2026-07: article address seen; home 2026",
    )
