"""中安在线, Anhui."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Anhuinews(PortalSpider):
    portal = Portal(
        name="anhuinews",
        title="中安在线",
        region="安徽",
        home="https://ah.anhuinews.com/",
        sections=(
            "https://ah.anhuinews.com/",
            "http://news.anhuinews.com/shh/shhxw/",
            "http://sports.anhuinews.com/",
        ),
        article_url=r"/\d{6}/t\d{8}_\d+\.s?html?$|/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=(
            "https://edu.anhuinews.com/kszx/gk/gzdt/202506/t20250625_8581781.html",
            "http://sports.anhuinews.com/system/2019/06/14/008164106.shtml",
        ),
        platform="trs",
        evidence="2025-06: article address seen; home 2026; sections 2019",
    )
