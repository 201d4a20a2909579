"""舜网, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class E23(PortalSpider):
    portal = Portal(
        name="e23",
        title="舜网",
        region="山东",
        home="https://www.e23.cn/",
        sections=(
            "https://www.e23.cn/",
            "https://news.e23.cn/content/jinan/index.html",
        ),
        article_url=r"/\w+/\d{4}-\d{2}-\d{2}/\d+\.html$",
        examples=("http://news.e23.cn/shandong/2026-09-25/2026092500018.html",),
        evidence="2026-09: article address seen; home 2026; section 2022",
    )
