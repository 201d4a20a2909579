"""东方网, Shanghai."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Eastday(PortalSpider):
    portal = Portal(
        name="eastday",
        title="东方网",
        region="上海",
        home="http://www.eastday.com/",
        sections=(
            "http://www.eastday.com/",
            "http://news.eastday.com/",
            "http://history.eastday.com/h/index.html",
        ),
        article_url=r"/p/\d{16}$|/\d{8}/\w*\d\.s?html?$",
        examples=(
            "https://j.eastday.com/p/1688627805046147",
            "http://history.eastday.com/h/20190610/u1a14892941.html",
        ),
        evidence="2023-07: article address seen; sections 2019",
    )
