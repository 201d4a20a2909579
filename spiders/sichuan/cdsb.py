"""成都商报, Sichuan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cdsb(PortalSpider):
    portal = Portal(
        name="cdsb",
        title="成都商报",
        region="四川",
        home="https://www.cdsb.com/",
        article_url=r"/micropub/Articles/\d{6}/[0-9a-f]{32}\.html$",
        examples=("https://static.cdsb.com/micropub/Articles/202608/c145753ea4e63ad328cf7c7455d14534.html",),
        evidence="2026-08: article address seen; home 2026",
    )
