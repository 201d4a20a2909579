"""Now新聞, Hong Kong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Nownews(PortalSpider):
    portal = Portal(
        name="nownews",
        title="Now新聞",
        region="香港",
        home="https://news.now.com/",
        article_url=r"/home/\w+/player\?newsId=\d+$",
        examples=("https://news.now.com/home/local/player?newsId=632067",),
        evidence="2026-04: article addresses seen",
    )
