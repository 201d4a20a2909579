"""内蒙古广播电视台, Inner Mongolia."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Nmtv(PortalSpider):
    portal = Portal(
        name="nmtv",
        title="内蒙古广播电视台",
        region="内蒙古",
        home="http://www.nmtv.cn/",
        article_url=r"/folder\d+/(?:folder\d+/)*\d{4}-\d{2}-\d{2}/\d+\.html$",
        evidence="2026-04: pages of the system; no article address",
    )
