"""中国甘肃网, Gansu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Gscn(PortalSpider):
    portal = Portal(
        name="gscn",
        title="中国甘肃网",
        region="甘肃",
        home="https://www.gscn.com.cn/",
        sections=(
            "https://www.gscn.com.cn/",
            "http://lyys.gscn.com.cn/yscs/index.shtml",
            "http://lyys.gscn.com.cn/lymy/index.shtml",
            "http://lyys.gscn.com.cn/mqmy/index.shtml",
            "http://www.gscn.com.cn/food/",
            "http://www.gscn.com.cn/food/msys/index.shtml",
        ),
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=(
            "https://gansu.gscn.com.cn/system/2026/01/27/013448439.shtml",
            "http://theory.gscn.com.cn/system/2019/09/02/012218295.shtml",
        ),
        platform="enorth",
        evidence="2026-01: article addresses seen; sections 2019",
    )
