"""人民网黑龙江频道, Heilongjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleHlj(PortalSpider):
    portal = Portal(
        name="people-hlj",
        title="人民网黑龙江频道",
        region="黑龙江",
        home="http://hlj.people.com.cn/",
        sections=(
            "http://hlj.people.com.cn/",
            "http://hlj.people.com.cn/GB/369794/index.html",
            "http://hlj.people.com.cn/GB/369793/index.html",
            "http://hlj.people.com.cn/GB/338553/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("https://hlj.people.com.cn/n2/2026/0515/c220024-41581714.html",),
        domains=("hlj.people.com.cn",),
        platform="people",
        evidence="2026-05: article address seen; sections 2019-02",
    )
