"""映象网, Henan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hnr(PortalSpider):
    portal = Portal(
        name="hnr",
        title="映象网",
        region="河南",
        home="http://www.hnr.cn/",
        sections=(
            "http://www.hnr.cn/",
            "http://news.hnr.cn/djn/",
            "http://finance.hnr.cn/lcjz/",
            "http://finance.hnr.cn/bx/",
            "http://edu.hnr.cn/gx/xwsd/",
            "http://travel.hnr.cn/zhlyzx/",
        ),
        article_url=r"/article/\d+/\d+$|/\d{6}/\d{2}/\d+\.html$",
        examples=(
            "http://news.hnr.cn/djn/article/1/1754429657028218882",
            "http://travel.hnr.cn/201906/21/1725.html",
        ),
        evidence="2024: article address seen; sections 2019",
    )
