"""合肥热线, Anhui."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class HefeiCc(PortalSpider):
    portal = Portal(
        name="hefei-cc",
        title="合肥热线",
        region="安徽",
        home="http://www.hefei.cc/",
        article_url=r"/\d{4}/\d{4}/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
