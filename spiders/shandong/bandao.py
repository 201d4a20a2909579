"""半岛网, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Bandao(PortalSpider):
    portal = Portal(
        name="bandao",
        title="半岛网",
        region="山东",
        home="http://www.bandao.cn/",
        article_url=r"/a/\d+\.html$",
        examples=("http://news.bandao.cn/a/620265.html",),
        evidence="2022: article address seen",
    )
