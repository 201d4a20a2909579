"""北青网, Beijing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ynet(PortalSpider):
    portal = Portal(
        name="ynet",
        title="北青网",
        region="北京",
        home="http://www.ynet.com/index.html",
        sections=(
            "http://www.ynet.com/index.html",
            "https://news.ynet.com/list/2121t76.html",
        ),
        article_url=r"/\d{4}/\d{2}/\d{2}/\d+t\d+\.html$",
        examples=(
            "http://finance.ynet.com/2026/05/12/4008756t632.html",
            "http://ent.ynet.com/2019/06/13/1880983t1254.html",
        ),
        evidence="2026-05: article address seen; section 2026-04",
    )
