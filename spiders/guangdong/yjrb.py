"""阳江新闻网, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Yjrb(PortalSpider):
    portal = Portal(
        name="yjrb",
        title="阳江新闻网",
        region="广东",
        home="http://www.yjrb.com.cn/",
        article_url=r"/content/c\d+\.html$",
        examples=("https://www.yjrb.com.cn/content/c211953.html",),
        evidence="2026: article address seen",
    )
