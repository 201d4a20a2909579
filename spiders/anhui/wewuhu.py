"""芜湖网, Anhui."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Wewuhu(PortalSpider):
    portal = Portal(
        name="wewuhu",
        title="芜湖网",
        region="安徽",
        home="http://www.wewuhu.com/",
        article_url=r"/\w+/\d+/\d+\.html$",
        evidence="2021-01: article pattern",
    )
