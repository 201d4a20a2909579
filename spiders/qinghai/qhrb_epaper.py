"""青海日报数字报, Qinghai."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class QhrbEpaper(PortalSpider):
    portal = Portal(
        name="qhrb-epaper",
        title="青海日报数字报",
        region="青海",
        home="http://epaper.tibet3.com/",
        platform="founder-epaper",
        evidence="2026: home; no article address",
    )
