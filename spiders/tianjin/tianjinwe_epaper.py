"""天津日报数字报, Tianjin."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class TianjinweEpaper(PortalSpider):
    portal = Portal(
        name="tianjinwe-epaper",
        title="天津日报数字报",
        region="天津",
        home="https://epaper.tianjinwe.com/",
        sections=("http://epaper.tianjinwe.com/tjrb/",),
        article_url=r"/tjrb/html/\d{4}-\d{2}/\d{2}/content_[\d_]+\.htm(?:\?|$)",
        examples=("https://epaper.tianjinwe.com/tjrb/html/2026-03/18/content_143078_3234592.htm",),
        domains=("epaper.tianjinwe.com",),
        platform="founder-epaper",
        evidence="2026-03: article address seen; home 2026",
    )
