"""东南网, Fujian."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Fjsen(PortalSpider):
    portal = Portal(
        name="fjsen",
        title="东南网",
        region="福建",
        home="https://fjnews.fjsen.com/",
        sections=(
            "https://fjnews.fjsen.com/",
            "http://news.fjsen.com/node_112576.htm",
            "http://news.fjsen.com/node_112575.htm",
        ),
        article_url=r"/\d{4}-\d{2}/\d{2}/content_\d+(?:_0)?\.htm$",
        examples=(
            "https://xm.fjsen.com/2026-09/04/content_32247360_0.htm",
            "http://taihai.fjsen.com/2019-06/21/content_22418722.htm",
        ),
        platform="founder",
        evidence="2026-09: article address seen; sections 2019",
    )
