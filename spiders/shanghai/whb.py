"""文汇报, Shanghai."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Whb(PortalSpider):
    portal = Portal(
        name="whb",
        title="文汇报",
        region="上海",
        home="https://www.whb.cn/",
        sections=(
            "https://www.whb.cn/",
            "https://www.whb.cn/channel/1008",
        ),
        article_url=r"/commonDetail/\d+$|/zhuzhan/\w+/\d{8}/\d+\.html$",
        examples=(
            "https://www.whb.cn/commonDetail/30524",
            "https://www.whb.cn/zhuzhan/jjl/20180227/190445.html",
        ),
        evidence="2026: article address and section seen",
    )
