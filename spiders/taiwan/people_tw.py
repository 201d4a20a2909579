"""人民网台湾频道, Taiwan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleTw(PortalSpider):
    portal = Portal(
        name="people-tw",
        title="人民网台湾频道",
        region="台湾",
        home="http://tw.people.com.cn/",
        sections=(
            "http://tw.people.com.cn/",
            "http://tw.people.com.cn/GB/88649/index.html",
            "http://tw.people.com.cn/GB/157509/index.html",
            "http://tw.people.com.cn/GB/14813/index.html",
        ),
        article_url=r"/n1/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://tw.people.com.cn/n1/2026/0112/c14657-40643580.html",),
        domains=("tw.people.com.cn",),
        platform="people",
        evidence="2026-01: article address seen; sections 2019-02",
    )
