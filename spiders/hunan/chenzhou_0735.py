"""郴州新网, Hunan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Chenzhou0735(PortalSpider):
    portal = Portal(
        name="chenzhou-0735",
        title="郴州新网",
        region="湖南",
        home="https://www.0735.com/",
        article_url=r"/detail-\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
