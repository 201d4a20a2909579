"""云南网, Yunnan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class YunnanCn(PortalSpider):
    portal = Portal(
        name="yunnan-cn",
        title="云南网",
        region="云南",
        home="https://www.yunnan.cn/",
        sections=(
            "https://www.yunnan.cn/",
            "http://society.yunnan.cn/ynkd/",
            "http://gongyi.yunnan.cn/gyyw/",
        ),
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=(
            "https://kunming.yunnan.cn/system/2026/08/11/034118653.shtml",
            "http://society.yunnan.cn/system/2019/06/09/030296548.shtml",
        ),
        platform="enorth",
        evidence="2026-08: article addresses seen; sections 2019",
    )
