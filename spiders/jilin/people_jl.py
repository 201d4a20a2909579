"""人民网吉林频道, Jilin."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleJl(PortalSpider):
    portal = Portal(
        name="people-jl",
        title="人民网吉林频道",
        region="吉林",
        home="http://jl.people.com.cn/",
        sections=(
            "http://jl.people.com.cn/",
            "http://jl.people.com.cn/GB/351793/index.html",
            "http://jl.people.com.cn/GB/351549/index.html",
            "http://jl.people.com.cn/GB/351542/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("https://jl.people.com.cn/n2/2026/0823/c349771-41675203.html",),
        domains=("jl.people.com.cn",),
        platform="people",
        evidence="2026-08: article address seen; sections 2019-02",
    )
