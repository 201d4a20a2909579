"""河南日报数字报, Henan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class HenanEpaper(PortalSpider):
    portal = Portal(
        name="henan-epaper",
        title="河南日报数字报",
        region="河南",
        home="https://newpaper.dahe.cn/",
        sections=("https://newpaper.dahe.cn/hnrb/paperindex.htm",),
        article_url=r"/hnrb/html/\d{4}-\d{2}/\d{2}/content_[\d_]+\.htm(?:\?|$)",
        examples=("https://newpaper.dahe.cn/hnrb/html/2026-03/16/content_16_1784498.htm",),
        domains=("newpaper.dahe.cn",),
        platform="founder-epaper",
        evidence="2026-03: article address and section seen",
    )
