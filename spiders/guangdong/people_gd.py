"""人民网广东频道, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleGd(PortalSpider):
    portal = Portal(
        name="people-gd",
        title="人民网广东频道",
        region="广东",
        home="http://gd.people.com.cn/",
        sections=(
            "http://gd.people.com.cn/",
            "http://gd.people.com.cn/GB/378386/index.html",
            "http://gd.people.com.cn/GB/378380/index.html",
            "http://gd.people.com.cn/GB/378379/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://gd.people.com.cn/n2/2026/0728/c123932-41652496.html",),
        domains=("gd.people.com.cn",),
        platform="people",
        evidence="2026-07: article address seen; sections 2019-02",
    )
