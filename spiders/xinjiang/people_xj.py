"""人民网新疆频道, Xinjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleXj(PortalSpider):
    portal = Portal(
        name="people-xj",
        title="人民网新疆频道",
        region="新疆",
        home="http://xj.people.com.cn/",
        sections=(
            "http://xj.people.com.cn/",
            "http://xj.people.com.cn/GB/219188/index.html",
            "http://xj.people.com.cn/GB/188539/index.html",
            "http://xj.people.com.cn/GB/188524/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("https://xj.people.com.cn/n2/2025/1002/c186332-41371557.html",),
        domains=("xj.people.com.cn",),
        platform="people",
        evidence="2025-10: article address seen; sections 2019-02",
    )
