"""人民网青海频道, Qinghai."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleQh(PortalSpider):
    portal = Portal(
        name="people-qh",
        title="人民网青海频道",
        region="青海",
        home="http://qh.people.com.cn/",
        sections=(
            "http://qh.people.com.cn/",
            "http://qh.people.com.cn/GB/382226/index.html",
            "http://qh.people.com.cn/GB/378416/index.html",
            "http://qh.people.com.cn/GB/182775/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://qh.people.com.cn/n2/2022/0214/c182775-35132605.html",),
        domains=("qh.people.com.cn",),
        platform="people",
        evidence="2022-02: article address seen; sections 2019-02",
    )
