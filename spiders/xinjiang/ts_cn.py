"""天山网, Xinjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class TsCn(PortalSpider):
    portal = Portal(
        name="ts-cn",
        title="天山网",
        region="新疆",
        home="https://www.ts.cn/",
        sections=(
            "https://www.ts.cn/",
            "http://www.ts.cn/xwzx/jjxw/",
            "http://news.ts.cn/tp/index.shtml",
        ),
        article_url=r"/\d{6}/t\d{8}_\d+\.shtml$|/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=(
            "https://www.ts.cn/xwzx/shxw/202409/t20240923_23975204.shtml",
            "http://news.ts.cn/system/2019/06/03/035719250.shtml",
        ),
        platform="trs",
        evidence="2024-09: article address seen; home 2026; sections 2019",
    )
