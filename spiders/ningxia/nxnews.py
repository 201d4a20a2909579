"""宁夏新闻网, Ningxia."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Nxnews(PortalSpider):
    portal = Portal(
        name="nxnews",
        title="宁夏新闻网",
        region="宁夏",
        home="https://www.nxnews.net/",
        sections=(
            "https://www.nxnews.net/",
            "http://www.nxnews.net/yc/jrww/",
            "http://www.nxnews.net/sh/jjcz/",
            "http://www.nxnews.net/dz/",
        ),
        article_url=r"/\d{6}/t\d{8}_\d+\.html$",
        examples=(
            "https://www.nxnews.net/yc/jrww/202302/t20230224_7868269.html",
            "http://topic.nxnews.net/2019/fdxsd/tdwztt/201909/t20190902_6402183.html",
        ),
        platform="trs",
        evidence="2023-02: article address seen; home 2026; sections 2019",
    )
