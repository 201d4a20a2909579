"""芜湖新闻网, Anhui."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Wuhunews(PortalSpider):
    portal = Portal(
        name="wuhunews",
        title="芜湖新闻网",
        region="安徽",
        home="http://www.wuhunews.cn/",
        sections=(
            "https://www.wuhunews.cn/",
            "https://www.wuhunews.cn/yaowen/",
            "https://www.wuhunews.cn/djzx/",
        ),
        article_url=r"/\w+/\d{4}-\d{2}-\d{2}/\d+\.html$",
        examples=("https://www.wuhunews.cn/yaowen/2026-10-01/669171.html",),
        evidence="2026-10: article address and sections seen",
    )
