"""西安新闻网, Shaanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Xiancn(PortalSpider):
    portal = Portal(
        name="xiancn",
        title="西安新闻网",
        region="陕西",
        home="https://www.xiancn.com/",
        sections=(
            "https://www.xiancn.com/",
            "http://news.xiancn.com/node_2049.htm",
            "http://news.xiancn.com/node_2048.htm",
        ),
        article_url=r"/content/\d{4}-\d{2}/\d{2}/content_\d+\.htm$",
        examples=(
            "https://www.xiancn.com/content/2026-09/10/content_7516114.htm",
            "http://news.xiancn.com/content/2019-06/24/content_3468298.htm",
        ),
        platform="founder",
        evidence="2026-09: article addresses seen; sections 2019",
    )
