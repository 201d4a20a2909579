"""中国新闻网上海新闻, Shanghai."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsSh(PortalSpider):
    portal = Portal(
        name="chinanews-sh",
        title="中国新闻网上海新闻",
        region="上海",
        home="https://www.sh.chinanews.com.cn/",
        article_url=r"/\w+/\d{4}-\d{2}-\d{2}/\d+\.shtml$",
        examples=("https://www.sh.chinanews.com.cn/kjjy/2026-07-30/148114.shtml",),
        domains=("sh.chinanews.com.cn", "sh.chinanews.com"),
        evidence="2026-07: article address seen; home 2026",
    )
