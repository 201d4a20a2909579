"""丽江读本, Yunnan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ljdb(PortalSpider):
    portal = Portal(
        name="ljdb",
        title="丽江读本",
        region="云南",
        home="http://www.ljdb.net/",
        article_url=r"/portal\.php\?.*mod=view.*aid=\d+",
        platform="discuz",
        evidence="2019-11: article pattern",
    )
