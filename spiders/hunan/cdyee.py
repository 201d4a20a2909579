"""尚一网, Hunan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cdyee(PortalSpider):
    portal = Portal(
        name="cdyee",
        title="尚一网",
        region="湖南",
        home="http://www.cdyee.com/",
        article_url=r"/\d{4}-\d{2}/\d{2}/\w+_\d+\.s?html?$|/index\.php\?.*catid=\d+&id=\d+$",
        evidence="2019-11: article pattern",
    )
