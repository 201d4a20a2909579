"""人民网安徽频道, Anhui."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleAh(PortalSpider):
    portal = Portal(
        name="people-ah",
        title="人民网安徽频道",
        region="安徽",
        home="http://ah.people.com.cn/",
        sections=(
            "http://ah.people.com.cn/",
            "http://ah.people.com.cn/GB/358073/358428/index.html",
            "http://ah.people.com.cn/GB/358073/358321/index.html",
            "http://ah.people.com.cn/GB/358073/358266/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://ah.people.com.cn/n2/2025/0401/c227131-41182978.html",),
        domains=("ah.people.com.cn",),
        platform="people",
        evidence="2025-04: article address seen; sections 2019-02",
    )
