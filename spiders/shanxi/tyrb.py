"""太原日报数字报, Shanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Tyrb(PortalSpider):
    portal = Portal(
        name="tyrb",
        title="太原日报数字报",
        region="山西",
        home="http://paper.tywbw.com/",
        sections=(
            "http://paper.tywbw.com/",
            "http://paper.tywbw.com/jyxw/",
        ),
        article_url=r"/c/\d{4}-\d{2}/\d{2}/content_\d+\.htm$",
        examples=("http://paper.tywbw.com/jyxw/c/2019-06/26/content_150341.htm",),
        platform="founder-epaper",
        evidence="2019-11: article address seen",
    )
