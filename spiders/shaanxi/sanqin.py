"""三秦网, Shaanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Sanqin(PortalSpider):
    portal = Portal(
        name="sanqin",
        title="三秦网",
        region="陕西",
        home="https://www.sanqin.com/",
        article_url=r"/\d{4}-\d{2}/\d{2}/content_\d+\.html$",
        examples=("https://www.sanqin.com/2026-06/01/content_11616253.html",),
        platform="founder",
        evidence="2026-06: article address seen",
    )
