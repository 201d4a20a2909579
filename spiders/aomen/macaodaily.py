"""澳門日報, Macau."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Macaodaily(PortalSpider):
    portal = Portal(
        name="macaodaily",
        title="澳門日報",
        region="澳门",
        home="https://www.macaodaily.com/",
        article_url=r"/html/\d{4}-\d{2}/\d{2}/content_\d+\.htm$",
        examples=("https://www.macaodaily.com/html/2026-10/03/content_1937722.htm",),
        platform="founder-epaper",
        evidence="2026-10: article address seen; home 2026",
    )
