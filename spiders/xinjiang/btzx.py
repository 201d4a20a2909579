"""兵团在线, Xinjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Btzx(PortalSpider):
    portal = Portal(
        name="btzx",
        title="兵团在线",
        region="新疆",
        home="http://www.btzx.com.cn/",
        article_url=r"/\d{4}/\d{1,2}/\d{1,2}/ARTI\d+\.html$",
        examples=("https://www.btzx.com.cn/web/2026/5/3/ARTI1777778943656676.html",),
        evidence="2026-05: article address seen",
    )
