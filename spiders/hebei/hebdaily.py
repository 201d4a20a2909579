"""河北热线网, Hebei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hebdaily(PortalSpider):
    portal = Portal(
        name="hebdaily",
        title="河北热线网",
        region="河北",
        home="http://www.hebdaily.com/",
        article_url=r"/\d{6}/\d+\.s?html?$",
        examples=("http://www.hebdaily.com/xw/201608/29156794.html",),
        evidence="2019-11: article pattern; article address 2016",
    )
