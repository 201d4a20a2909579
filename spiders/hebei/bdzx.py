"""保定在线, Hebei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Bdzx(PortalSpider):
    portal = Portal(
        name="bdzx",
        title="保定在线",
        region="河北",
        home="http://www.bdzx.com.cn/",
        article_url=r"/\d{6}(?:\d{2})?/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
