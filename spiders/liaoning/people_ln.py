"""人民网辽宁频道, Liaoning."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleLn(PortalSpider):
    portal = Portal(
        name="people-ln",
        title="人民网辽宁频道",
        region="辽宁",
        home="http://ln.people.com.cn/",
        sections=(
            "http://ln.people.com.cn/",
            "http://ln.people.com.cn/GB/378331/index.html",
            "http://ln.people.com.cn/GB/378330/index.html",
            "http://ln.people.com.cn/GB/378329/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("https://ln.people.com.cn/n2/2026/0717/c378320-41642085.html",),
        domains=("ln.people.com.cn",),
        platform="people",
        evidence="2026-07: article address seen; sections 2019-02",
    )
