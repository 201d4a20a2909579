"""青海羚网, Qinghai."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Qhlingwang(PortalSpider):
    portal = Portal(
        name="qhlingwang",
        title="青海羚网",
        region="青海",
        home="http://www.qhlingwang.com/",
        article_url=r"/p/\d+\.html$",
        evidence="2021-01: article pattern",
    )
