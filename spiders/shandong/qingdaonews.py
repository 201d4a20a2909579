"""青岛新闻网, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Qingdaonews(PortalSpider):
    portal = Portal(
        name="qingdaonews",
        title="青岛新闻网",
        region="山东",
        home="https://www.qingdaonews.com/",
        article_url=r"/\d{4}-\d{2}/\d{2}/content_\d+\.htm$",
        examples=("https://news.qingdaonews.com/qingdao/2026-08/16/content_23751431.htm",),
        platform="founder",
        evidence="2026-08: article address seen; home 2026",
    )
