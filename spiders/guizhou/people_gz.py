"""人民网贵州频道, Guizhou."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleGz(PortalSpider):
    portal = Portal(
        name="people-gz",
        title="人民网贵州频道",
        region="贵州",
        home="http://gz.people.com.cn/",
        sections=(
            "http://gz.people.com.cn/",
            "http://gz.people.com.cn/GB/369574/index.html",
            "http://gz.people.com.cn/GB/358160/index.html",
            "http://gz.people.com.cn/GB/344124/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("https://gz.people.com.cn/n2/2026/0721/c194849-41645206.html",),
        domains=("gz.people.com.cn",),
        platform="people",
        evidence="2026-07: article address seen; sections 2019-02",
    )
