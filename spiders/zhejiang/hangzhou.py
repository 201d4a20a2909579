"""杭州网, Zhejiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hangzhou(PortalSpider):
    portal = Portal(
        name="hangzhou",
        title="杭州网",
        region="浙江",
        home="https://www.hangzhou.com.cn/",
        sections=(
            "https://www.hangzhou.com.cn/",
            "http://hznews.hangzhou.com.cn/chengshi/index.htm",
            "http://it.hangzhou.com.cn/jrjd/yjnews/",
            "http://auto.hangzhou.com.cn/dghq/node_71978.htm",
            "http://health.hangzhou.com.cn/node_141997.htm",
            "http://health.hangzhou.com.cn/regimen/index.htm",
        ),
        article_url=r"/content/(?:\d{4}-\d{2}/\d{2}/)?content_\d+\.html?$",
        examples=(
            "https://hzyl.hangzhou.com.cn/content/content_8375093.html",
            "https://it.hangzhou.com.cn/jrjd/yjnews/content/2019-06/21/content_7214597.htm",
        ),
        platform="founder",
        evidence="2026: article address seen; sections 2019",
    )
