"""大连天健网, Liaoning."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Runsky(PortalSpider):
    portal = Portal(
        name="runsky",
        title="大连天健网",
        region="辽宁",
        home="https://www.runsky.com/",
        article_url=r"/\d{4}-\d{2}/\d{2}/content_\d+\.html$",
        examples=("https://dalian.runsky.com/2021-12/28/content_6170453.html",),
        platform="founder",
        evidence="2021-12: article address seen; home 2026",
    )
