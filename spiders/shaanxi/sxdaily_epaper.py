"""陕西日报数字报, Shaanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class SxdailyEpaper(PortalSpider):
    portal = Portal(
        name="sxdaily-epaper",
        title="陕西日报数字报",
        region="陕西",
        home="https://esb.sxdaily.com.cn/",
        sections=("https://esb.sxdaily.com.cn/pc/layout/",),
        article_url=r"/pc/con(?:tent)?/\d{6}/\d{2}/content_\d+\.html$",
        examples=("https://esb.sxdaily.com.cn/pc/content/202605/13/content_2047022.html",),
        domains=("esb.sxdaily.com.cn",),
        platform="founder-epaper",
        evidence="2026-05: article address and section seen",
    )
