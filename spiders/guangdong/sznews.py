"""深圳新闻网, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Sznews(PortalSpider):
    portal = Portal(
        name="sznews",
        title="深圳新闻网",
        region="广东",
        home="https://www.sznews.com/",
        sections=(
            "https://www.sznews.com/",
            "http://news.sznews.com/node_150127.htm",
            "http://news.sznews.com/node_150128.htm",
        ),
        article_url=r"/content/\d{4}-\d{2}/\d{2}/content_\d+\.html?$",
        examples=(
            "https://www.sznews.com/news/content/2026-09/01/content_32160859.htm",
            "http://www.sznews.com/photo/content/2019-06/22/content_22198271.htm",
        ),
        platform="founder",
        evidence="2026-09: article address seen; sections 2019",
    )
