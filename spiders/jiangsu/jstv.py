"""荔枝网, Jiangsu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Jstv(PortalSpider):
    portal = Portal(
        name="jstv",
        title="荔枝网",
        region="江苏",
        home="http://news.jstv.com/",
        sections=(
            "http://news.jstv.com/",
            "http://news.jstv.com/sz/",
            "http://news.jstv.com/comment/",
            "http://news.jstv.com/yc/lzsp_sort1.shtml",
        ),
        article_url=r"/a/\d{8}/\d+\.shtml$",
        examples=(
            "http://news.jstv.com/a/20211224/1640328962288.shtml",
            "http://news.jstv.com/a/20191110/1573398149283.shtml",
        ),
        evidence="2021-12: article address seen; sections 2019",
    )
