"""人民网湖南频道, Hunan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class PeopleHn(PortalSpider):
    portal = Portal(
        name="people-hn",
        title="人民网湖南频道",
        region="湖南",
        home="http://hn.people.com.cn/",
        sections=(
            "http://hn.people.com.cn/",
            "http://hn.people.com.cn/GB/356887/index.html",
            "http://hn.people.com.cn/GB/356376/index.html",
            "http://hn.people.com.cn/GB/337651/index.html",
        ),
        article_url=r"/n2/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=("http://hn.people.com.cn/n2/2023/0222/c336521-40311427.html",),
        domains=("hn.people.com.cn",),
        platform="people",
        evidence="2023-02: article address seen; sections 2019-02",
    )
