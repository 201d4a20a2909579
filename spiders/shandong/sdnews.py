"""鲁网, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Sdnews(PortalSpider):
    portal = Portal(
        name="sdnews",
        title="鲁网",
        region="山东",
        home="http://www.sdnews.com.cn/",
        sections=(
            "http://www.sdnews.com.cn/",
            "https://www.sdnews.com.cn/sd/gdxw/",
        ),
        article_url=r"/\d{6}/t\d{8}_\d+\.s?html?$",
        examples=(
            "http://sd.sdnews.com.cn/yw/202608/t20260807_4719212.htm",
            "http://sd.sdnews.com.cn/photo/201909/t20190909_2608111.htm",
        ),
        platform="trs",
        evidence="2026-08: article address and section seen",
    )
