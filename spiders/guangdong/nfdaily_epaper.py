"""南方日报数字报, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class NfdailyEpaper(PortalSpider):
    portal = Portal(
        name="nfdaily-epaper",
        title="南方日报数字报",
        region="广东",
        home="https://epaper.nfnews.com/nfdaily/",
        article_url=r"/nfdaily/html/\d{6}/\d{2}/content_\d+\.html$",
        examples=("https://epaper.nfnews.com/nfdaily/html/202604/28/content_10169189.html",),
        platform="founder-epaper",
        evidence="2026-04: article address seen; home 2026",
    )
