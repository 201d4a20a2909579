"""人民网云南频道, Yunnan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleYn(PortalSpider):
    portal = Portal(
        name="people-yn",
        title="人民网云南频道",
        region="云南",
        home="http://yn.people.com.cn/",
        sections=(
            "http://yn.people.com.cn/",
            "http://yn.people.com.cn/GB/378442/index.html",
            "http://yn.people.com.cn/GB/378439/index.html",
            "http://yn.people.com.cn/GB/372461/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("https://yn.people.com.cn/n2/2026/0829/c378439-41680941.html",),
        domains=("yn.people.com.cn",),
        platform="people",
        evidence="2026-08: article address seen; sections 2019-02",
    )
