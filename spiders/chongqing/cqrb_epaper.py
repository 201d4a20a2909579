"""重庆日报数字报, Chongqing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class CqrbEpaper(PortalSpider):
    portal = Portal(
        name="cqrb-epaper",
        title="重庆日报数字报",
        region="重庆",
        home="https://epaper.cqrb.cn/",
        domains=("epaper.cqrb.cn",),
        platform="founder-epaper",
        evidence="2026: home; no article address",
    )
