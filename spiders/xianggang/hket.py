"""香港經濟日報, Hong Kong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hket(PortalSpider):
    portal = Portal(
        name="hket",
        title="香港經濟日報",
        region="香港",
        home="https://www.hket.com/",
        sections=(
            "https://www.hket.com/",
            "https://china.hket.com/",
            "https://inews.hket.com/",
            "https://topick.hket.com/",
            "https://wealth.hket.com/",
        ),
        article_url=r"/article/\d+(?:/|$)",
        examples=("https://inews.hket.com/article/4155612/",),
        evidence="2026-04: article addresses and sections seen",
    )
