"""广州热线, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Guangzhou020cf(PortalSpider):
    portal = Portal(
        name="guangzhou-020cf",
        title="广州热线",
        region="广东",
        home="http://www.020cf.com/",
        article_url=r"/\d{8}/\d+\.html$",
        examples=("http://www.020cf.com/gnxw/20171106/412406.html",),
        evidence="2019-11: article pattern; article address 2017",
    )
