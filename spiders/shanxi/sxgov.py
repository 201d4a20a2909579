"""黄河新闻网, Shanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Sxgov(PortalSpider):
    portal = Portal(
        name="sxgov",
        title="黄河新闻网",
        region="山西",
        home="https://www.sxgov.cn/",
        article_url=r"/content/\d{4}-\d{2}/\d{2}/content_\d+\.html?$",
        examples=(
            "https://www.sxgov.cn/content/2026-08/12/content_13670812.htm",
            "https://cz.sxgov.cn/content/2026-07/24/content_13577533.html",
        ),
        platform="founder",
        evidence="2026-08: article addresses seen",
    )
