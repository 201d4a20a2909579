"""人民网西藏频道, Tibet."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleXz(PortalSpider):
    portal = Portal(
        name="people-xz",
        title="人民网西藏频道",
        region="西藏",
        home="http://xz.people.com.cn/",
        sections=(
            "http://xz.people.com.cn/",
            "http://xz.people.com.cn/GB/349479/index.html",
            "http://xz.people.com.cn/GB/389277/index.html",
            "http://xz.people.com.cn/GB/389276/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://xz.people.com.cn/n2/2026/0525/c138901-41590336.html",),
        domains=("xz.people.com.cn",),
        platform="people",
        evidence="2026-05: article address seen; sections 2019-02",
    )
