"""人民网河北频道, Hebei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleHe(PortalSpider):
    portal = Portal(
        name="people-he",
        title="人民网河北频道",
        region="河北",
        home="http://he.people.com.cn/",
        sections=(
            "http://he.people.com.cn/",
            "http://he.people.com.cn/GB/338626/index.html",
            "http://he.people.com.cn/GB/338616/index.html",
            "http://he.people.com.cn/GB/200202/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://he.people.com.cn/n2/2026/0731/c192235-41656085.html",),
        domains=("he.people.com.cn",),
        platform="people",
        evidence="2026-07: article address seen; sections 2019-02",
    )
