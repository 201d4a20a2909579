"""福建日报数字报, Fujian."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class FjrbEpaper(PortalSpider):
    portal = Portal(
        name="fjrb-epaper",
        title="福建日报数字报",
        region="福建",
        home="https://fjrb.fjdaily.com/pc/col/index.html",
        article_url=r"/pc/con(?:tent)?/\d{6}/\d{2}/content_\d+\.html$",
        examples=("https://fjrb.fjdaily.com/pc/con/202609/10/content_563269.html",),
        domains=("fjrb.fjdaily.com",),
        platform="founder-epaper",
        evidence="2026-09: article address and section seen",
    )
