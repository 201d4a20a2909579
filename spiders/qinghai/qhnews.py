"""青海新闻网, Qinghai."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Qhnews(PortalSpider):
    portal = Portal(
        name="qhnews",
        title="青海新闻网",
        region="青海",
        home="https://www.qhnews.com/",
        sections=(
            "https://www.qhnews.com/",
            "http://www.qhnews.com/newscenter/yc/",
            "http://www.qhnews.com/qhly/tpbd/",
        ),
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=(
            "https://www.qhnews.com/newscenter/system/2026/06/04/030565046.shtml",
            "http://www.qhnews.com/newscenter/system/2019/06/18/012906665.shtml",
        ),
        platform="enorth",
        evidence="2026-06: article addresses seen; sections 2019",
    )
