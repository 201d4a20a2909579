"""中新网台湾, Taiwan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsTw(PortalSpider):
    portal = Portal(
        name="chinanews-tw",
        title="中新网台湾",
        region="台湾",
        home="https://channel.chinanews.com.cn/u/gn-la.shtml",
        article_url=r"chinanews\.com\.cn/\w+/\d{4}/\d{2}-\d{2}/\d+\.shtml$",
        domains=("www.chinanews.com.cn", "channel.chinanews.com.cn"),
        evidence="2026: home; article addresses as in chinanews-hm",
    )
