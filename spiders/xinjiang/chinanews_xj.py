"""中国新闻网新疆新闻, Xinjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsXj(PortalSpider):
    portal = Portal(
        name="chinanews-xj",
        title="中国新闻网新疆新闻",
        region="新疆",
        home="https://www.xj.chinanews.com.cn/",
        sections=(
            "https://www.xj.chinanews.com.cn/",
            "https://www.xj.chinanews.com.cn/dizhou/",
        ),
        article_url=r"/\w+/\d{4}-\d{2}-\d{2}/detail-\w+\.shtml$",
        examples=("http://www.xj.chinanews.com.cn/kejiao/2026-09-10/detail-ihfizwvu6757040.shtml",),
        domains=("xj.chinanews.com.cn", "xj.chinanews.com"),
        evidence="2026-09: article address and section seen",
    )
