"""中国新闻网黑龙江新闻, Heilongjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsHlj(PortalSpider):
    portal = Portal(
        name="chinanews-hlj",
        title="中国新闻网黑龙江新闻",
        region="黑龙江",
        home="https://www.hlj.chinanews.com.cn/",
        article_url=r"/hljnews/\d{4}/\d{4}/\d+\.html$",
        examples=("http://www.hlj.chinanews.com/hljnews/2019/0111/41772.html",),
        domains=("hlj.chinanews.com.cn", "hlj.chinanews.com"),
        evidence="2019-01: article address seen; home 2026",
    )
