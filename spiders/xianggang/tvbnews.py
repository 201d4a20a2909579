"""TVB無綫新聞, Hong Kong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Tvbnews(PortalSpider):
    portal = Portal(
        name="tvbnews",
        title="TVB無綫新聞",
        region="香港",
        home="https://news.tvb.com/",
        article_url=r"/tc/\w+/[0-9a-f]{24}(?:[/?]|$)",
        examples=("https://news.tvb.com/tc/local/67e04c434fe65d6c2b35ddcd",),
        evidence="2025-03: article address seen; home 2026-04",
    )
