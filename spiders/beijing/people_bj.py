"""人民网北京频道, Beijing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleBj(PortalSpider):
    portal = Portal(
        name="people-bj",
        title="人民网北京频道",
        region="北京",
        home="http://bj.people.com.cn/",
        sections=(
            "http://bj.people.com.cn/",
            "http://bj.people.com.cn/GB/82846/index.html",
            "http://bj.people.com.cn/GB/82841/index.html",
            "http://bj.people.com.cn/GB/82840/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://bj.people.com.cn/n2/2026/0911/c82838-41693712.html",),
        domains=("bj.people.com.cn",),
        platform="people",
        evidence="2026-09: article address seen; sections 2019-02",
    )
