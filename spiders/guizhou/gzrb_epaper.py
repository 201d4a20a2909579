"""贵州日报数字报, Guizhou."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class GzrbEpaper(PortalSpider):
    portal = Portal(
        name="gzrb-epaper",
        title="贵州日报数字报",
        region="贵州",
        home="https://szb.eyesnews.cn/",
        article_url=r"/pc/con(?:tent)?/\d{6}/\d{2}/content_\d+\.html$",
        domains=("szb.eyesnews.cn",),
        platform="founder-epaper",
        evidence="2026-03: pages of the day; no article address",
    )
