"""湖北日报数字报, Hubei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class HubeiEpaper(PortalSpider):
    portal = Portal(
        name="hubei-epaper",
        title="湖北日报数字报",
        region="湖北",
        home="https://epaper.hubeidaily.net/",
        article_url=r"/pc/con(?:tent)?/\d{6}/\d{2}/content_\d+\.html$",
        examples=("https://epaper.hubeidaily.net/pc/content/202404/22/content_271331.html",),
        platform="founder-epaper",
        evidence="2024-04: article address seen; home 2026",
    )
