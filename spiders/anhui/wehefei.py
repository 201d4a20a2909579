"""合肥网, Anhui."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Wehefei(PortalSpider):
    portal = Portal(
        name="wehefei",
        title="合肥网",
        region="安徽",
        home="http://www.wehefei.com/",
        article_url=r"/\d{4}/\d{2}/\d{2}/(?:\w_)?\d+\.html?$",
        evidence="2021-01: article pattern",
    )
