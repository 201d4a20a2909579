"""新华报业网, Jiangsu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Xhby(PortalSpider):
    portal = Portal(
        name="xhby",
        title="新华报业网",
        region="江苏",
        home="http://www.xhby.net/",
        article_url=r"/content/s[0-9a-f]{24}\.html$",
        examples=("https://www.xhby.net/content/s6a913db3e4b0eb7bb0fa036a.html",),
        evidence="2026-08: article addresses seen",
    )
