"""中国宁波网, Zhejiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cnnb(PortalSpider):
    portal = Portal(
        name="cnnb",
        title="中国宁波网",
        region="浙江",
        home="http://www.cnnb.com.cn/",
        sections=(
            "http://www.cnnb.com.cn/",
            "http://news.cnnb.com.cn/gnyw/gngdxw/index.shtml",
            "http://news.cnnb.com.cn/tyxw/",
        ),
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=(
            "https://news.cnnb.com.cn/system/2026/09/27/030819400.shtml",
            "http://news.cnnb.com.cn/system/2019/06/11/030058939.shtml",
        ),
        platform="enorth",
        evidence="2026-09: article address seen; sections 2019",
    )
