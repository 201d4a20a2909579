"""星辰在线, Hunan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Changsha(PortalSpider):
    portal = Portal(
        name="changsha",
        title="星辰在线",
        region="湖南",
        home="http://www.changsha.cn/",
        article_url=r"/html/\d+/\d{8}/\d+\.shtml$",
        examples=("https://news.changsha.cn/xctt/html/110187/20260727/227887.shtml",),
        evidence="2026-07: article address seen",
    )
