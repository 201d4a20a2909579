"""汉网, Hubei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cnhan(PortalSpider):
    portal = Portal(
        name="cnhan",
        title="汉网",
        region="湖北",
        home="http://www.cnhan.com/",
        article_url=r"/\d{6}(?:\d{2})?/\d+\.s?html?$",
        examples=("http://www.cnhan.com/w/20160515/372463.htm",),
        evidence="2019-11: article pattern; article address 2016",
    )
