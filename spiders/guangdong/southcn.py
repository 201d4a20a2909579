"""南方网, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Southcn(PortalSpider):
    portal = Portal(
        name="southcn",
        title="南方网",
        region="广东",
        home="https://news.southcn.com/",
        sections=(
            "https://news.southcn.com/",
            "https://news.southcn.com/node_179d29f1ce",
        ),
        article_url=r"/node_[0-9a-f]+/[0-9a-f]+\.shtml$|/\d{4}-\d{2}/\d{2}/content_\d+\.htm$",
        examples=(
            "https://news.southcn.com/node_812903b83a/215fb87f22.shtml",
            "http://economy.southcn.com/e/2019-06/13/content_187943427.htm",
        ),
        evidence="2026-08: article addresses seen; section 2024",
    )
