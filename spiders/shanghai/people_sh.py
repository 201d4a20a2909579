"""人民网上海频道, Shanghai."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleSh(PortalSpider):
    portal = Portal(
        name="people-sh",
        title="人民网上海频道",
        region="上海",
        home="http://sh.people.com.cn/",
        sections=(
            "http://sh.people.com.cn/",
            "http://sh.people.com.cn/GB/346252/index.html",
            "http://sh.people.com.cn/GB/176739/index.html",
            "http://sh.people.com.cn/GB/176738/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://sh.people.com.cn/n2/2026/0714/c138654-41638450.html",),
        domains=("sh.people.com.cn",),
        platform="people",
        evidence="2026-07: article address seen; sections 2019-02",
    )
