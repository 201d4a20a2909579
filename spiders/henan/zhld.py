"""中华龙都网, Henan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Zhld(PortalSpider):
    portal = Portal(
        name="zhld",
        title="中华龙都网",
        region="河南",
        home="http://www.zhld.com/",
        article_url=r"/\d{4}-\d{2}/\d{2}/content_\d+\.html?$",
        examples=("http://www.zhld.com/content/2020-09/22/content_896570.html",),
        platform="founder",
        evidence="2020-09: article address seen",
    )
