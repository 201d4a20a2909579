"""ETtoday, Taiwan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ettoday(PortalSpider):
    portal = Portal(
        name="ettoday",
        title="ETtoday",
        region="台湾",
        home="https://www.ettoday.net/",
        article_url=r"/news/\d{8}/\d+\.htm$",
        examples=("https://www.ettoday.net/news/20261003/3248414.htm",),
        evidence="2026-10: article address seen",
    )
