"""人民网湖北频道, Hubei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleHb(PortalSpider):
    portal = Portal(
        name="people-hb",
        title="人民网湖北频道",
        region="湖北",
        home="http://hb.people.com.cn/",
        sections=(
            "http://hb.people.com.cn/",
            "http://hb.people.com.cn/GB/337099/index.html",
            "http://hb.people.com.cn/GB/195932/343732/index.html",
            "http://hb.people.com.cn/GB/194146/194147/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://hb.people.com.cn/n2/2026/0704/c192237-41629497.html",),
        domains=("hb.people.com.cn",),
        platform="people",
        evidence="2026-07: article address seen; sections 2019-02",
    )
