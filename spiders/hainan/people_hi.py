"""人民网海南频道, Hainan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleHi(PortalSpider):
    portal = Portal(
        name="people-hi",
        title="人民网海南频道",
        region="海南",
        home="http://hi.people.com.cn/",
        sections=(
            "http://hi.people.com.cn/",
            "http://hi.people.com.cn/GB/370012/index.html",
            "http://hi.people.com.cn/GB/231217/336437/index.html",
            "http://hi.people.com.cn/GB/231217/231235/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://hi.people.com.cn/n2/2026/0303/c231190-41514244.html",),
        domains=("hi.people.com.cn",),
        platform="people",
        evidence="2026-03: article address seen; sections 2019-02",
    )
