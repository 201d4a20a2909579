"""中国山东网, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Sdchina(PortalSpider):
    portal = Portal(
        name="sdchina",
        title="中国山东网",
        region="山东",
        home="http://www.sdchina.com/",
        sections=(
            "http://www.sdchina.com/",
            "http://tour.sdchina.com/list/1205.html",
            "http://auto.sdchina.com/list/1.html",
        ),
        article_url=r"/show/\d+\.html$",
        examples=("http://tour.sdchina.com/show/4416277.html",),
        evidence="2019-11: article address and sections seen",
    )
