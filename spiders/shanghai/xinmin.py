"""新民网, Shanghai."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Xinmin(PortalSpider):
    portal = Portal(
        name="xinmin",
        title="新民网",
        region="上海",
        home="https://www.xinmin.cn/",
        sections=(
            "https://www.xinmin.cn/",
            "http://shanghai.xinmin.cn/latest/",
            "http://ish.xinmin.cn/xnjx/",
            "http://newsxmwb.xinmin.cn/junshi/pc/",
            "http://newsxmwb.xinmin.cn/shenti/pc/",
            "http://auto.xinmin.cn/xinche/",
        ),
        article_url=r"/\d{4}/\d{2}/\d{2}/\d+\.html$",
        examples=(
            "https://news.xinmin.cn/2023/03/29/32348713.html",
            "http://ish.xinmin.cn/xnjx/2019/06/19/31546261.html",
        ),
        evidence="2023-03: article address seen; home 2026; sections 2019",
    )
