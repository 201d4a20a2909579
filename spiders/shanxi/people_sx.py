"""人民网山西频道, Shanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleSx(PortalSpider):
    portal = Portal(
        name="people-sx",
        title="人民网山西频道",
        region="山西",
        home="http://sx.people.com.cn/",
        sections=(
            "http://sx.people.com.cn/",
            "http://sx.people.com.cn/GB/353623/index.html",
            "http://sx.people.com.cn/GB/352664/index.html",
            "http://sx.people.com.cn/GB/189133/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("https://sx.people.com.cn/n2/2022/0215/c189132-35134585.html",),
        domains=("sx.people.com.cn",),
        platform="people",
        evidence="2022-02: article address seen; sections 2019-02",
    )
