"""华声在线, Hunan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Voc(PortalSpider):
    portal = Portal(
        name="voc",
        title="华声在线",
        region="湖南",
        home="https://hunan.voc.com.cn/",
        sections=(
            "https://hunan.voc.com.cn/",
            "http://news.voc.com.cn/class/1915.html",
        ),
        article_url=r"/(?:news|article)/\d{6}/\d+\.html$",
        examples=(
            "https://hunan.voc.com.cn/news/202606/33026245.html",
            "http://news.voc.com.cn/article/201906/201906231502051514.html",
        ),
        evidence="2026-06: article address seen; section 2019",
    )
