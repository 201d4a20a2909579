"""人民网河南频道, Henan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleHenan(PortalSpider):
    portal = Portal(
        name="people-henan",
        title="人民网河南频道",
        region="河南",
        home="http://henan.people.com.cn/",
        sections=(
            "http://henan.people.com.cn/",
            "http://henan.people.com.cn/GB/378405/index.html",
            "http://henan.people.com.cn/GB/378399/index.html",
            "http://henan.people.com.cn/GB/378397/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("https://henan.people.com.cn/n2/2024/0415/c378397-40810569.html",),
        domains=("henan.people.com.cn",),
        platform="people",
        evidence="2024-04: article address seen; sections 2019-02",
    )
