"""龟兹网, Xinjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Qiucinews(PortalSpider):
    portal = Portal(
        name="qiucinews",
        title="龟兹网",
        region="新疆",
        home="http://www.qiucinews.com/",
        article_url=r"/\d{4}-\d{2}/\d{2}/content_\d+\.html?$",
        platform="founder",
        evidence="2019-11: article pattern",
    )
