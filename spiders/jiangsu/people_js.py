"""人民网江苏频道, Jiangsu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleJs(PortalSpider):
    portal = Portal(
        name="people-js",
        title="人民网江苏频道",
        region="江苏",
        home="http://js.people.com.cn/",
        sections=(
            "http://js.people.com.cn/",
            "http://js.people.com.cn/GB/360307/index.html",
            "http://js.people.com.cn/GB/360303/index.html",
            "http://js.people.com.cn/GB/360302/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("https://js.people.com.cn/n2/2026/0821/c360302-41673461.html",),
        domains=("js.people.com.cn",),
        platform="people",
        evidence="2026-08: article address seen; sections 2019-02",
    )
