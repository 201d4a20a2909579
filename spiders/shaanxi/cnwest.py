"""西部网, Shaanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cnwest(PortalSpider):
    portal = Portal(
        name="cnwest",
        title="西部网",
        region="陕西",
        home="http://news.cnwest.com/",
        sections=(
            "http://news.cnwest.com/",
            "http://news.cnwest.com/szyw/index.html",
            "http://news.cnwest.com/node_4139.htm",
        ),
        article_url=r"/a/\d{4}/\d{2}/\d{2}/\d+\.html$|/share/news/.*content_\d+\.html$",
        examples=("http://news.cnwest.com/szyw/a/2019/06/24/17850592.html",),
        evidence="2025-12: article addresses seen; home 2026; sections 2019",
    )
