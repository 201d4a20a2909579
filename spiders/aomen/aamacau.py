"""論盡媒體, Macau."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Aamacau(PortalSpider):
    portal = Portal(
        name="aamacau",
        title="論盡媒體",
        region="澳门",
        home="https://aamacau.com/",
        sections=(
            "https://aamacau.com/",
            "https://aamacau.com/topics/weeklytopic",
        ),
        article_url=r"/\d{4}/\d{2}/\d{2}/[^/?#]+/?$",
        examples=("https://aamacau.com/2025/07/06/zai-zhang-guan-wei-quan-guan-z/",),
        platform="wordpress",
        evidence="2025-07: article address seen; section 2026-04",
    )
