"""宁夏广播电视台, Ningxia."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Nxtv(PortalSpider):
    portal = Portal(
        name="nxtv",
        title="宁夏广播电视台",
        region="宁夏",
        home="http://www.nxtv.com.cn/",
        article_url=r"/folder\d+/(?:folder\d+/)*\d{4}-\d{2}-\d{2}/\d+\.html$",
        evidence="2021-01: article pattern",
    )
