"""张家口新闻网, Hebei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Zjknews(PortalSpider):
    portal = Portal(
        name="zjknews",
        title="张家口新闻网",
        region="河北",
        home="http://www.zjknews.com/",
        sections=(
            "http://www.zjknews.com/",
            "http://www.zjknews.com/news/",
        ),
        article_url=r"/\w+/\w+/(?:\w+/)?\d{6}/\d{2}/\d+\.html$",
        evidence="2021-01: article pattern; section 2022-12",
    )
