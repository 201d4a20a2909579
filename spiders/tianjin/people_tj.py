"""人民网天津频道, Tianjin."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleTj(PortalSpider):
    portal = Portal(
        name="people-tj",
        title="人民网天津频道",
        region="天津",
        home="http://tj.people.com.cn/",
        sections=(
            "http://tj.people.com.cn/",
            "http://tj.people.com.cn/GB/378596/index.html",
            "http://tj.people.com.cn/GB/378595/index.html",
            "http://tj.people.com.cn/GB/375887/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://tj.people.com.cn/n2/2026/0527/c375366-41593167.html",),
        domains=("tj.people.com.cn",),
        platform="people",
        evidence="2026-05: article address seen; sections 2019-02",
    )
