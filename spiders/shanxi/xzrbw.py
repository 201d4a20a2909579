"""忻州在线, Shanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Xzrbw(PortalSpider):
    portal = Portal(
        name="xzrbw",
        title="忻州在线",
        region="山西",
        home="http://www.xzrbw.com/",
        article_url=r"/info/\d+/\d+(?:_\d+)?\.htm$",
        examples=("http://www.xzrbw.com/info/1124/172362_1.htm",),
        evidence="2019-11: article pattern and address",
    )
