"""人民网内蒙古频道, Inner Mongolia."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleNm(PortalSpider):
    portal = Portal(
        name="people-nm",
        title="人民网内蒙古频道",
        region="内蒙古",
        home="http://nm.people.com.cn/",
        sections=(
            "http://nm.people.com.cn/",
            "http://nm.people.com.cn/GB/196689/index.html",
            "http://nm.people.com.cn/GB/196820/index.html",
            "http://nm.people.com.cn/GB/196693/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("https://nm.people.com.cn/n2/2025/0929/c196689-41368554.html",),
        domains=("nm.people.com.cn",),
        platform="people",
        evidence="2025-09: article address seen; sections 2019-02",
    )
