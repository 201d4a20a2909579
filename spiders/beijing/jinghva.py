"""京华网, Beijing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Jinghva(PortalSpider):
    portal = Portal(
        name="jinghva",
        title="京华网",
        region="北京",
        home="http://www.jinghva.com/",
        article_url=r"/\w+/\d+\.html$",
        evidence="2021-01: article pattern",
    )
