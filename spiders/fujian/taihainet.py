"""台海网, Fujian."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Taihainet(PortalSpider):
    portal = Portal(
        name="taihainet",
        title="台海网",
        region="福建",
        home="http://www.taihainet.com/",
        sections=(
            "http://www.taihainet.com/",
            "https://www.taihainet.com/news/twxw/",
        ),
        article_url=r"/\d{4}-\d{2}-\d{2}/\d+\.html$",
        examples=("http://m.taihainet.com/news/fujian/shms/2025-04-01/2826901.html",),
        evidence="2025-04: article address seen; section 2026",
    )
