"""萧山网, Zhejiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Xsnet(PortalSpider):
    portal = Portal(
        name="xsnet",
        title="萧山网",
        region="浙江",
        home="http://www.xsnet.cn/",
        article_url=r"/\d+[_/]\d+/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
