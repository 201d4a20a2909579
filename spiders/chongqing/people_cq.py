"""人民网重庆频道, Chongqing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleCq(PortalSpider):
    portal = Portal(
        name="people-cq",
        title="人民网重庆频道",
        region="重庆",
        home="http://cq.people.com.cn/",
        sections=(
            "http://cq.people.com.cn/",
            "http://cq.people.com.cn/GB/365411/",
            "http://cq.people.com.cn/GB/365408/",
            "http://cq.people.com.cn/GB/365405/",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("https://cq.people.com.cn/n2/2026/0914/c367737-41695583.html",),
        domains=("cq.people.com.cn",),
        platform="people",
        evidence="2026-09: article address seen; sections 2019-02",
    )
