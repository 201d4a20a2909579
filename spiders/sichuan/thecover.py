"""封面新闻, Sichuan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Thecover(PortalSpider):
    portal = Portal(
        name="thecover",
        title="封面新闻",
        region="四川",
        home="https://www.thecover.cn/",
        article_url=r"thecover\.cn/news/[^/?#]+$",
        examples=("https://www.thecover.cn/news/pkGxb4dKuoeH90qSdq8Jkw==",),
        evidence="2026: article addresses seen",
    )
