"""上观新闻, Shanghai."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Jfdaily(PortalSpider):
    portal = Portal(
        name="jfdaily",
        title="上观新闻",
        region="上海",
        home="https://www.shobserver.com/",
        sections=(
            "https://www.shobserver.com/",
            "https://www.jfdaily.com/news/sublist?section=32",
            "https://www.jfdaily.com/news/sublist?section=82",
            "https://www.jfdaily.com/news/sublist?section=13",
            "https://www.jfdaily.com/news/sublist?section=26",
            "https://www.jfdaily.com/news/sublist?section=25",
        ),
        article_url=r"/news/detail\?id=\d+$",
        examples=(
            "https://www.jfdaily.com/news/detail?id=1164628",
            "https://www.jfdaily.com/news/detail?id=158798",
        ),
        domains=("jfdaily.com", "shobserver.com"),
        evidence="2026-08: article address seen; home 2026; sections 2019",
    )
