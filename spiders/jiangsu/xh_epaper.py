"""新华日报数字报, Jiangsu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class XhEpaper(PortalSpider):
    portal = Portal(
        name="xh-epaper",
        title="新华日报数字报",
        region="江苏",
        home="https://xh.xhby.net/",
        sections=("http://xh.xhby.net/pc/layout/",),
        article_url=r"/pc/con(?:tent)?/\d{6}/\d{2}/content_\d+\.html$",
        examples=("https://xh.xhby.net/pc/con/202609/04/content_1586943.html",),
        domains=("xh.xhby.net",),
        platform="founder-epaper",
        evidence="2026-09: article address seen; section 2026",
    )
