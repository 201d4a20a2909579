"""河北法制网, Hebei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hbfzb(PortalSpider):
    portal = Portal(
        name="hbfzb",
        title="河北法制网",
        region="河北",
        home="https://www.hbfzb.com/",
        article_url=r"/\w+/\d{4,}/fazhihebei_\d+/\d+\.html$",
        evidence="2021-01: article pattern",
    )
