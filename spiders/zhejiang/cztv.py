"""新蓝网, Zhejiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cztv(PortalSpider):
    portal = Portal(
        name="cztv",
        title="新蓝网",
        region="浙江",
        home="https://www.cztv.com/",
        sections=(
            "https://www.cztv.com/",
            "http://n.cztv.com/zhejiang/",
            "http://n.cztv.com/national/",
            "http://n.cztv.com/world/",
            "http://n.cztv.com/sport/",
            "http://n.cztv.com/wy/",
        ),
        article_url=r"/newsDetail/\d+$|/news/\d+\.html$",
        examples=(
            "https://www.cztv.com/newsDetail/893239",
            "http://n.cztv.com/news/13218473.html",
        ),
        evidence="2026-08: article address seen; sections 2019",
    )
