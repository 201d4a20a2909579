"""内蒙古日报数字报, Inner Mongolia."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class NmgrbEpaper(PortalSpider):
    portal = Portal(
        name="nmgrb-epaper",
        title="内蒙古日报数字报",
        region="内蒙古",
        home="https://szb.northnews.cn/nmgrb/",
        sections=("https://szb.northnews.cn/nmgrb/paperindex.htm",),
        article_url=r"/html/\d{4}-\d{2}/\d{2}/content_[\d_]+\.htm(?:\?|$)",
        examples=("https://szb.northnews.cn/nmgrb/html/2025-10/19/content_53978_267334.htm",),
        domains=("szb.northnews.cn",),
        platform="founder-epaper",
        evidence="2025-10: article address seen; section 2023",
    )
