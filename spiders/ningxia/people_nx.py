"""人民网宁夏频道, Ningxia."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleNx(PortalSpider):
    portal = Portal(
        name="people-nx",
        title="人民网宁夏频道",
        region="宁夏",
        home="http://nx.people.com.cn/",
        sections=(
            "http://nx.people.com.cn/",
            "http://nx.people.com.cn/GB/378081/index.html",
            "http://nx.people.com.cn/GB/212079/index.html",
            "http://nx.people.com.cn/GB/192496/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://nx.people.com.cn/n2/2025/1220/c192493-41448691.html",),
        domains=("nx.people.com.cn",),
        platform="people",
        evidence="2025-12: article address seen; sections 2019-02",
    )
