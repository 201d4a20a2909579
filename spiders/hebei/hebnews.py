"""河北新闻网, Hebei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hebnews(PortalSpider):
    portal = Portal(
        name="hebnews",
        title="河北新闻网",
        region="河北",
        home="https://www.hebnews.cn/",
        article_url=r"/\d{4}-\d{2}/\d{1,2}/content_\d+\.html?$",
        examples=("https://comment.hebnews.cn/2026-08/19/content_9547971.htm",),
        platform="founder",
        evidence="2026-08: article addresses seen",
    )
