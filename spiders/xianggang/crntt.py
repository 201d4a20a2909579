"""中評網, Hong Kong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Crntt(PortalSpider):
    portal = Portal(
        name="crntt",
        title="中評網",
        region="香港",
        home="http://www.crntt.com/",
        article_url=r"/doc/(?:\d+/){4}\d+\.html(?:\?|$)",
        examples=("https://hk.crntt.com/doc/1072/4/0/4/107240423.html",),
        evidence="2026: article address seen",
    )
