"""中国新闻网浙江新闻, Zhejiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsZj(PortalSpider):
    portal = Portal(
        name="chinanews-zj",
        title="中国新闻网浙江新闻",
        region="浙江",
        home="https://www.zj.chinanews.com.cn/",
        article_url=r"/\w+/\d{4}-\d{2}-\d{2}/detail-\w+\.shtml$",
        examples=("https://www.zj.chinanews.com.cn/cj/2026-03-06/detail-ihfaimzs0649597.shtml",),
        domains=("zj.chinanews.com.cn", "zj.chinanews.com"),
        evidence="2026-03: article address seen; home 2026",
    )
