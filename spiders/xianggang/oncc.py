"""東網, Hong Kong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Oncc(PortalSpider):
    portal = Portal(
        name="oncc",
        title="東網",
        region="香港",
        home="https://hk.on.cc/",
        sections=(
            "https://hk.on.cc/",
            "https://hk.on.cc/hk/finance/index.html",
        ),
        article_url=r"/bkn/cnt/\w+/\d{8}/bkn-[\d_-]+\.html$",
        examples=("https://hk.on.cc/hk/bkn/cnt/news/20261003/bkn-20261003160015910-1003_00822_001.html",),
        evidence="2026-10: article address seen; section 2026-04",
    )
