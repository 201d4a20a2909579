"""大江网, Jiangxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Jxnews(PortalSpider):
    portal = Portal(
        name="jxnews",
        title="大江网",
        region="江西",
        home="https://jiangxi.jxnews.com.cn/",
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=(
            "https://nc.jxnews.com.cn/system/2025/11/27/021038944.shtml",
            "http://sports.jxnews.com.cn/system/2019/06/20/017538088.shtml",
        ),
        platform="enorth",
        evidence="2025-11: article addresses seen; home 2026",
    )
