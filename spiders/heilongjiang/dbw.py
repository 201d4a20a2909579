"""东北网, Heilongjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Dbw(PortalSpider):
    """Pages in gb2312."""

    portal = Portal(
        name="dbw",
        title="东北网",
        region="黑龙江",
        home="https://heilongjiang.dbw.cn/",
        sections=(
            "https://heilongjiang.dbw.cn/",
            "https://internal.dbw.cn/gnxw/",
            "https://internal.dbw.cn/wjlb/",
            "https://international.dbw.cn/dycz/",
            "https://health.dbw.cn/jrkd/",
        ),
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=(
            "https://english.dbw.cn/system/2026/09/01/001566414.shtml",
            "https://internal.dbw.cn/system/2019/06/20/058219310.shtml",
        ),
        platform="enorth",
        evidence="2026-09: article addresses seen; sections 2019",
    )
