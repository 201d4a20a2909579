"""长城网, Hebei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hebei(PortalSpider):
    portal = Portal(
        name="hebei",
        title="长城网",
        region="河北",
        home="http://www.hebei.com.cn/",
        sections=(
            "http://www.hebei.com.cn/",
            "http://finance.hebei.com.cn/qyyw/index.shtml",
            "http://health.hebei.com.cn/ttxw/",
            "http://health.hebei.com.cn/jkyw/",
            "http://travel.hebei.com.cn/xwbd/index.shtml",
        ),
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=("http://finance.hebei.com.cn/system/2019/06/24/019682761.shtml",),
        platform="enorth",
        evidence="2021-01: article pattern; sections 2019",
    )
