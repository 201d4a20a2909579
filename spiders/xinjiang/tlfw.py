"""吐鲁番新闻网, Xinjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Tlfw(PortalSpider):
    portal = Portal(
        name="tlfw",
        title="吐鲁番新闻网",
        region="新疆",
        home="http://www.tlfw.net/",
        article_url=r"/Info\.aspx\?ModelId=\d+&Id=\d+$",
        evidence="2019-11: article pattern",
    )
