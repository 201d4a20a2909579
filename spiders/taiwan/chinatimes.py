"""中時新聞網, Taiwan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Chinatimes(PortalSpider):
    portal = Portal(
        name="chinatimes",
        title="中時新聞網",
        region="台湾",
        home="https://www.chinatimes.com/",
        article_url=r"/\w+/\d{14}-\d{6}(?:\?|$)",
        examples=("https://www.chinatimes.com/realtimenews/20261008002567-260407",),
        evidence="2026-10: article address seen",
    )
