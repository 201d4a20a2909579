"""福建网络广播电视台, Fujian."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Fjtv(PortalSpider):
    portal = Portal(
        name="fjtv",
        title="福建网络广播电视台",
        region="福建",
        home="http://www.fjtv.net/",
        article_url=r"/folder\d+/(?:folder\d+/)*\d{4}-\d{2}-\d{2}/\d+\.html$",
        examples=("https://www.fjtv.net/folder331/2025-02-17/6474905.html",),
        evidence="2025-02: article address seen",
    )
