"""香港電台新聞, Hong Kong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Rthk(PortalSpider):
    portal = Portal(
        name="rthk",
        title="香港電台新聞",
        region="香港",
        home="https://news.rthk.hk/rthk/ch/component/k2/index.htm",
        feeds=("https://rthk.hk/rthk/news/rss/c_expressnews_clocal.xml",),
        article_url=r"/component/k2/\d+-\d{8}\.htm(?:\?|$)",
        examples=("https://news.rthk.hk/rthk/ch/component/k2/1870708-20260919.htm",),
        evidence="2026-09: article address seen; home 2026; feed 2026-04",
    )
