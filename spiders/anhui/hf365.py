"""合肥在线, Anhui."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hf365(PortalSpider):
    portal = Portal(
        name="hf365",
        title="合肥在线",
        region="安徽",
        home="http://www.hf365.com/",
        article_url=r"/\d{4}/\d{4}/\d+\.shtml$",
        examples=("http://www.hf365.com/2020/0116/1265349.shtml",),
        evidence="2020-01: article address seen; home 2026",
    )
