"""视界网, Chongqing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cbg(PortalSpider):
    portal = Portal(
        name="cbg",
        title="视界网",
        region="重庆",
        home="http://www.cbg.cn/",
        sections=(
            "http://www.cbg.cn/",
            "http://cq.cbg.cn/",
            "http://news.cbg.cn/yl/",
            "http://sports.cbg.cn/",
            "http://common.cbg.cn/shishang/",
            "http://common.cbg.cn/lvyou/",
        ),
        article_url=r"/\d{4}/\d{4}/\d+\.shtml$",
        examples=("http://sports.cbg.cn/tiyu/2019/0625/11211287.shtml",),
        evidence="2019-11: article address and sections seen",
    )
