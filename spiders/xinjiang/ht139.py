"""和田在线, Xinjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ht139(PortalSpider):
    portal = Portal(
        name="ht139",
        title="和田在线",
        region="新疆",
        home="http://www.ht139.cn/",
        article_url=r"/news/\d+/?$",
        evidence="2019-11: article pattern",
    )
