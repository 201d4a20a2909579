"""上游新闻, Chongqing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cqcb(PortalSpider):
    portal = Portal(
        name="cqcb",
        title="上游新闻",
        region="重庆",
        home="https://www.cqcb.com/",
        sections=(
            "https://www.cqcb.com/",
            "http://www.cqcb.com/headline/",
            "http://www.cqcb.com/jiaoyu/",
            "http://www.cqcb.com/entertainment/",
            "http://www.cqcb.com/travel/",
            "http://www.cqcb.com/qiche/",
        ),
        article_url=r"/\d{4}-\d{2}-\d{2}/\d+(?:_pc)?\.html$",
        examples=(
            "https://cqcb.com/shuzijingji/2026-06-23/6166373_pc.html",
            "https://www.cqcb.com/xindiaocha/redian/2019-06-24/1702461_pc.html",
        ),
        evidence="2026-06: article address seen; sections 2019",
    )
