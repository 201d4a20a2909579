"""人民网陕西频道, Shaanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleSn(PortalSpider):
    portal = Portal(
        name="people-sn",
        title="人民网陕西频道",
        region="陕西",
        home="http://sn.people.com.cn/",
        sections=(
            "http://sn.people.com.cn/",
            "http://sn.people.com.cn/GB/378311/index.html",
            "http://sn.people.com.cn/GB/378310/index.html",
            "http://sn.people.com.cn/GB/378289/379591/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://sn.people.com.cn/n2/2026/0615/c226647-41611398.html",),
        domains=("sn.people.com.cn",),
        platform="people",
        evidence="2026-06: article address seen; sections 2019-02",
    )
