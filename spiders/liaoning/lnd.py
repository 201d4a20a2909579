"""北国网, Liaoning."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Lnd(PortalSpider):
    portal = Portal(
        name="lnd",
        title="北国网",
        region="辽宁",
        home="http://www.lnd.com.cn/",
        sections=(
            "http://www.lnd.com.cn/",
            "http://news.lnd.com.cn/",
            "http://news.lnd.com.cn/sz/index.shtml",
            "http://news.lnd.com.cn/xwyw/index.shtml",
            "http://news.lnd.com.cn/gn/index.shtml",
        ),
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=(
            "http://news.lnd.com.cn/system/2026/10/03/030578006.shtml",
            "http://edu.lnd.com.cn/system/2019/08/28/030047433.shtml",
        ),
        platform="enorth",
        evidence="2026-10: article addresses seen; sections 2019",
    )
