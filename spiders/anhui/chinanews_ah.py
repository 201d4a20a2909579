"""中国新闻网安徽新闻, Anhui."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsAh(PortalSpider):
    portal = Portal(
        name="chinanews-ah",
        title="中国新闻网安徽新闻",
        region="安徽",
        home="https://www.ah.chinanews.com.cn/",
        article_url=r"/news/\d{4}/\d{4}/\d+\.shtml$",
        examples=("http://www.ah.chinanews.com/news/2017/0928/83133.shtml",),
        domains=("ah.chinanews.com.cn", "ah.chinanews.com"),
        evidence="2017-09: article address seen; home 2026",
    )
