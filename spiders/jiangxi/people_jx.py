"""人民网江西频道, Jiangxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleJx(PortalSpider):
    portal = Portal(
        name="people-jx",
        title="人民网江西频道",
        region="江西",
        home="http://jx.people.com.cn/",
        sections=(
            "http://jx.people.com.cn/",
            "http://jx.people.com.cn/GB/190316/index.html",
            "http://jx.people.com.cn/GB/190268/index.html",
            "http://jx.people.com.cn/GB/190260/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://jx.people.com.cn/n2/2025/1105/c186330-41401779.html",),
        domains=("jx.people.com.cn",),
        platform="people",
        evidence="2025-11: article address seen; sections 2019-02",
    )
