"""星島頭條, Hong Kong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Stheadline(PortalSpider):
    portal = Portal(
        name="stheadline",
        title="星島頭條",
        region="香港",
        home="https://www.stheadline.com/",
        feeds=("https://www.stheadline.com/rss",),
        article_url=r"stheadline\.com/[^/?#]+/\d{6,}/",
        examples=("https://www.stheadline.com/investment/3553216/",),
        evidence="2026: article address and feed seen",
    )
