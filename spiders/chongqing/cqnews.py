"""华龙网, Chongqing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cqnews(PortalSpider):
    """Founder's web system before; the newest addresses are not Founder's."""

    portal = Portal(
        name="cqnews",
        title="华龙网",
        region="重庆",
        home="https://www.cqnews.net/",
        sections=(
            "https://www.cqnews.net/",
            "http://cq.cqnews.net/szjz/index.htm",
            "http://cq.cqnews.net/jzcj/",
        ),
        article_url=r"/(?:app|web)/content_\d+\.html$|/html/\d{4}-\d{2}/\d{2}/content_\d+\.html?$",
        examples=(
            "http://www.cqnews.net/app/content_1520085908022390784.html",
            "http://cq.cqnews.net/html/2019-06/20/content_50522561.html",
        ),
        evidence="2026-08: article address seen; sections 2019",
    )
