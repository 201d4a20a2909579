"""人民网甘肃频道, Gansu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleGs(PortalSpider):
    portal = Portal(
        name="people-gs",
        title="人民网甘肃频道",
        region="甘肃",
        home="http://gs.people.com.cn/",
        sections=(
            "http://gs.people.com.cn/",
            "http://gs.people.com.cn/GB/372500/index.html",
            "http://gs.people.com.cn/GB/358973/363516/index.html",
            "http://gs.people.com.cn/GB/358973/362596/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://gs.people.com.cn/n2/2025/1224/c183357-41452384.html",),
        domains=("gs.people.com.cn",),
        platform="people",
        evidence="2025-12: article address seen; sections 2019-02",
    )
