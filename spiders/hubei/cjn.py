"""长江网, Hubei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cjn(PortalSpider):
    portal = Portal(
        name="cjn",
        title="长江网",
        region="湖北",
        home="https://www.cjn.cn/",
        sections=(
            "https://www.cjn.cn/",
            "http://news.cjn.cn/gnxw/",
            "http://news.cjn.cn/sywh/",
        ),
        article_url=r"/\d{6}/t\d+\.htm(?:\?|$)",
        examples=(
            "https://news.cjn.cn/hbpd_19912/yw_19915/202601/t5259070.htm",
            "http://news.cjn.cn/gnxw/201906/t3418076.htm",
        ),
        platform="trs",
        evidence="2026-01: article address seen; sections 2019",
    )
