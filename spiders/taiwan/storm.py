"""風傳媒, Taiwan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Storm(PortalSpider):
    portal = Portal(
        name="storm",
        title="風傳媒",
        region="台湾",
        home="https://www.storm.mg/",
        sections=(
            "https://www.storm.mg/",
            "https://www.storm.mg/category/118",
        ),
        article_url=r"/article/\d+(?:\?|$)",
        examples=("https://www.storm.mg/article/11169522",),
        evidence="2026: article address seen; section 2026-04",
    )
