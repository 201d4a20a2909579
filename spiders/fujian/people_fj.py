"""人民网福建频道, Fujian."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleFj(PortalSpider):
    portal = Portal(
        name="people-fj",
        title="人民网福建频道",
        region="福建",
        home="http://fj.people.com.cn/",
        sections=(
            "http://fj.people.com.cn/",
            "http://fj.people.com.cn/GB/384193/index.html",
            "http://fj.people.com.cn/GB/350390/350391/index.html",
            "http://fj.people.com.cn/GB/339483/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("https://fj.people.com.cn/n2/2026/0907/c181466-41689258.html",),
        domains=("fj.people.com.cn",),
        platform="people",
        evidence="2026-09: article address seen; sections 2019-02",
    )
