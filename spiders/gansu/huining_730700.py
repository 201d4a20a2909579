"""会宁在线, Gansu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Huining730700(PortalSpider):
    portal = Portal(
        name="huining-730700",
        title="会宁在线",
        region="甘肃",
        home="http://www.730700.com/",
        article_url=r"/\d+/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
