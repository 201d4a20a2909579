"""人民网四川频道, Sichuan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleSc(PortalSpider):
    portal = Portal(
        name="people-sc",
        title="人民网四川频道",
        region="四川",
        home="http://sc.people.com.cn/",
        sections=(
            "http://sc.people.com.cn/",
            "http://sc.people.com.cn/GB/345452/379471/index.html",
            "http://sc.people.com.cn/GB/345452/379470/index.html",
            "http://sc.people.com.cn/GB/345452/379469/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://sc.people.com.cn/n2/2026/1002/c345167-41713549.html",),
        domains=("sc.people.com.cn",),
        platform="people",
        evidence="2026-10: article address seen; sections 2019-02",
    )
