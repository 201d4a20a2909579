"""每日甘肃网, Gansu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Gansudaily(PortalSpider):
    portal = Portal(
        name="gansudaily",
        title="每日甘肃网",
        region="甘肃",
        home="http://www.gansudaily.com.cn/",
        sections=(
            "http://www.gansudaily.com.cn/",
            "http://gansu.gansudaily.com.cn/",
            "http://gansu.gansudaily.com.cn/gsbb/index.shtml",
            "http://gansu.gansudaily.com.cn/renshirenmian/index.shtml",
            "http://gansu.gansudaily.com.cn/quanweifabu/index.shtml",
        ),
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=(
            "https://gansu.gansudaily.com.cn/system/2026/09/28/031438828.shtml",
            "http://gansu.gansudaily.com.cn/system/2019/08/30/017254063.shtml",
        ),
        platform="enorth",
        evidence="2026-09: article addresses seen; sections 2019",
    )
