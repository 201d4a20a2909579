"""明報, Hong Kong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Mingpao(PortalSpider):
    portal = Portal(
        name="mingpao",
        title="明報",
        region="香港",
        home="https://news.mingpao.com/",
        feeds=("https://news.mingpao.com/rss/ins/s00001.xml",),
        article_url=r"/article/\d{8}/s\d+/\d+(?:/|$)",
        examples=("https://news.mingpao.com/ins/%E5%85%A9%E5%B2%B8/article/20260104/s00004/1767518315152",),
        evidence="2026-01: article address seen; home and feed 2026-04",
    )
