"""黑龙江网络广播电视台, Heilongjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hljtv(PortalSpider):
    portal = Portal(
        name="hljtv",
        title="黑龙江网络广播电视台",
        region="黑龙江",
        home="http://www.hljtv.com/",
        article_url=r"/folder\d+/(?:folder\d+/)*\d{4}-\d{2}-\d{2}/\d+\.html$",
        evidence="2021-01: article pattern",
    )
