"""克拉玛依网, Xinjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Kelamayi(PortalSpider):
    portal = Portal(
        name="kelamayi",
        title="克拉玛依网",
        region="新疆",
        home="http://www.kelamayi.com.cn/",
        article_url=r"/\d{4}-\d{2}/\d{2}/content_\d+\.html?$",
        examples=("https://www.kelamayi.com.cn/xw/bd/2024-05/10/content_545201.html",),
        platform="founder",
        evidence="2024-05: article address seen",
    )
