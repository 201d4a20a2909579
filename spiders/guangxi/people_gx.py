"""人民网广西频道, Guangxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleGx(PortalSpider):
    portal = Portal(
        name="people-gx",
        title="人民网广西频道",
        region="广西",
        home="http://gx.people.com.cn/",
        sections=(
            "http://gx.people.com.cn/",
            "http://gx.people.com.cn/GB/347802/index.html",
            "http://gx.people.com.cn/GB/229260/index.html",
            "http://gx.people.com.cn/GB/229256/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://gx.people.com.cn/n2/2026/0720/c179464-41644022.html",),
        domains=("gx.people.com.cn",),
        platform="people",
        evidence="2026-07: article address seen; sections 2019-02",
    )
