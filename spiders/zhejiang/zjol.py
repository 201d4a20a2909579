"""浙江在线, Zhejiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Zjol(PortalSpider):
    portal = Portal(
        name="zjol",
        title="浙江在线",
        region="浙江",
        home="https://zjnews.zjol.com.cn/",
        sections=(
            "https://zjnews.zjol.com.cn/",
            "http://zjnews.zjol.com.cn/zjxc/",
            "http://zjtyol.zjol.com.cn/tyjsb/",
            "http://health.zjol.com.cn/jkxw/",
        ),
        article_url=r"/\d{6}/t\d{8}_\d+(?:_ext)?\.s?html?$",
        examples=(
            "https://zjnews.zjol.com.cn/zjnews/202609/t20260907_31893919.shtml",
            "http://zjtyol.zjol.com.cn/tyjsb/201906/t20190624_10400197.shtml",
        ),
        platform="trs",
        evidence="2026-09: article address seen; sections 2019",
    )
