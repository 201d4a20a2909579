"""三立新聞網, Taiwan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Setn(PortalSpider):
    portal = Portal(
        name="setn",
        title="三立新聞網",
        region="台湾",
        home="https://www.setn.com/",
        article_url=r"/[Nn]ews\.aspx\?NewsID=\d+(?:&|$)",
        examples=("https://www.setn.com/News.aspx?NewsID=1148922",),
        evidence="2026-04: article addresses in public code",
    )
