"""西安网络广播电视台, Shaanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Xatvs(PortalSpider):
    portal = Portal(
        name="xatvs",
        title="西安网络广播电视台",
        region="陕西",
        home="http://www.xatvs.com/",
        article_url=r"/\d{4}/\d{2}/\d{2}/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
