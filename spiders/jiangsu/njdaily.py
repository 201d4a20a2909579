"""南京日报, Jiangsu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Njdaily(PortalSpider):
    portal = Portal(
        name="njdaily",
        title="南京日报",
        region="江苏",
        home="http://www.njdaily.cn/",
        article_url=r"/news/\d{4}/\d{4}/\d+\.html$",
        examples=("http://www.njdaily.cn/news/2026/0716/8480558748823161574.html",),
        evidence="2026-07: article address seen",
    )
