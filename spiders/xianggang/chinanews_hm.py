"""中新网港澳, Hong Kong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsHm(PortalSpider):
    portal = Portal(
        name="chinanews-hm",
        title="中新网港澳",
        region="香港",
        home="https://www.chinanews.com.cn/dwq/",
        sections=(
            "https://www.chinanews.com.cn/dwq/",
            "https://channel.chinanews.com.cn/u/dwq-ga.shtml",
        ),
        article_url=r"/dwq/\d{4}/\d{2}-\d{2}/\d+\.shtml$",
        examples=("https://www.chinanews.com.cn/dwq/2026/09-12/10695177.shtml",),
        domains=("www.chinanews.com.cn", "channel.chinanews.com.cn"),
        evidence="2026-09: article address and section seen",
    )
