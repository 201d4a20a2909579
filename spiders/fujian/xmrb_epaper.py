"""厦门日报数字报, Fujian."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class XmrbEpaper(PortalSpider):
    portal = Portal(
        name="xmrb-epaper",
        title="厦门日报数字报",
        region="福建",
        home="https://epaper.xmrb.com/",
        sections=("https://epaper.xmrb.com/xmrb/pc/col/index.html",),
        article_url=r"/xmrb/pc/con/\d{6}/\d{2}/content_\d+\.html$",
        examples=("https://epaper.xmrb.com/xmrb/pc/con/202507/25/content_77269.html",),
        platform="founder-epaper",
        evidence="2025-07: article address seen; home 2026",
    )
