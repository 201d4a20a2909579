"""青岛财经网, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Qdcaijing(PortalSpider):
    portal = Portal(
        name="qdcaijing",
        title="青岛财经网",
        region="山东",
        home="http://www.qdcaijing.com/",
        article_url=r"/\d{4}/\d{4}/\d+\.s?html?$",
        examples=("http://www.qdcaijing.com/2015/0313/124374.shtml",),
        evidence="2019-11: article pattern; article address 2015",
    )
