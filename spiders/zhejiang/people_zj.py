"""人民网浙江频道, Zhejiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleZj(PortalSpider):
    portal = Portal(
        name="people-zj",
        title="人民网浙江频道",
        region="浙江",
        home="http://zj.people.com.cn/",
        sections=(
            "http://zj.people.com.cn/",
            "http://zj.people.com.cn/GB/189773/index.html",
            "http://zj.people.com.cn/GB/187005/index.html",
            "http://zj.people.com.cn/GB/186943/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://zj.people.com.cn/n2/2026/0907/c186327-41688348.html",),
        domains=("zj.people.com.cn",),
        platform="people",
        evidence="2026-09: article address seen; sections 2019-02",
    )
