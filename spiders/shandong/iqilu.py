"""齐鲁网, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Iqilu(PortalSpider):
    portal = Portal(
        name="iqilu",
        title="齐鲁网",
        region="山东",
        home="http://www.iqilu.com/",
        sections=(
            "http://www.iqilu.com/",
            "http://news.iqilu.com/shandong/yuanchuang/",
            "http://www.iqilu.com/html/scroll/",
        ),
        article_url=r"/\d{4}/\d{4}/\d+\.shtml$|/\d{8}/\d+\.shtml$",
        examples=(
            "https://news.iqilu.com/shandong/shandonggedi/20260330/5902320.shtml",
            "https://news.iqilu.com/shandong/yuanchuang/2025/0531/5817656.shtml",
            "http://ppsd.iqilu.com/ywdt/20190604/4284858.shtml",
        ),
        evidence="2026-03: article addresses seen; sections 2019",
    )
