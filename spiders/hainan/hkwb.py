"""海口网, Hainan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hkwb(PortalSpider):
    portal = Portal(
        name="hkwb",
        title="海口网",
        region="海南",
        home="http://www.hkwb.net/",
        sections=(
            "http://www.hkwb.net/",
            "http://www.hkwb.net/news/haikou_zj.html",
        ),
        article_url=r"/content/\d{4}-\d{2}/\d{2}/content_\d+\.htm$",
        examples=(
            "http://m.hkwb.net/content/2026-07/21/content_4367556.htm",
            "http://www.hkwb.net/news/content/2019-06/20/content_3737948.htm",
        ),
        platform="founder",
        evidence="2026-07: article address seen; section 2019",
    )
