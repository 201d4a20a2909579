"""华西都市网, Sichuan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Huaxi100(PortalSpider):
    portal = Portal(
        name="huaxi100",
        title="华西都市网",
        region="四川",
        home="http://www.huaxi100.com/",
        sections=(
            "http://www.huaxi100.com/",
            "http://news.huaxi100.com/list-253-1.html",
            "http://news.huaxi100.com/list-254-1.html",
        ),
        article_url=r"/show-\d+-\d+-\d+\.html$",
        examples=("http://news.huaxi100.com/show-254-1028850-1.html",),
        platform="phpcms",
        evidence="2019-11: article address and sections seen",
    )
