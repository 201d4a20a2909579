"""人民网山东频道, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleSd(PortalSpider):
    portal = Portal(
        name="people-sd",
        title="人民网山东频道",
        region="山东",
        home="http://sd.people.com.cn/",
        sections=(
            "http://sd.people.com.cn/",
            "http://sd.people.com.cn/GB/386907/index.html",
            "http://sd.people.com.cn/GB/386905/index.html",
            "http://sd.people.com.cn/GB/386903/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://sd.people.com.cn/n2/2026/0217/c364532-41504785.html",),
        domains=("sd.people.com.cn",),
        platform="people",
        evidence="2026-02: article address seen; sections 2019-02",
    )
