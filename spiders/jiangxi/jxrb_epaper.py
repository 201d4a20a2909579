"""江西日报数字报, Jiangxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class JxrbEpaper(PortalSpider):
    portal = Portal(
        name="jxrb-epaper",
        title="江西日报数字报",
        region="江西",
        home="https://epaper.jxxw.com.cn/",
        article_url=r"/html/\d{4}-\d{2}/\d{2}/content_[\d_]+\.htm(?:\?|$)",
        examples=("https://epaper.jxxw.com.cn/html/2023-05/19/content_5411_7712601.htm",),
        platform="founder-epaper",
        evidence="2023-05: article address seen; home 2026",
    )
