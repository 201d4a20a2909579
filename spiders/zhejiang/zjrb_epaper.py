"""浙江日报数字报, Zhejiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ZjrbEpaper(PortalSpider):
    portal = Portal(
        name="zjrb-epaper",
        title="浙江日报数字报",
        region="浙江",
        home="https://zjrb.zjol.com.cn/",
        article_url=r"/html/\d{4}-\d{2}/\d{2}/content_[\d_]+\.htm(?:\?|$)",
        examples=("https://zjrb.zjol.com.cn/html/2025-09/14/content_3851946.htm?div=-1",),
        domains=("zjrb.zjol.com.cn",),
        platform="founder-epaper",
        evidence="2026-04: pages of the day; article address 2025-09",
    )
