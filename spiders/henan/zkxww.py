"""周口网, Henan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Zkxww(PortalSpider):
    portal = Portal(
        name="zkxww",
        title="周口网",
        region="河南",
        home="http://www.zkxww.com/",
        article_url=r"/\d{4}-\d{2}-\d{2}/\d+\.html$",
        examples=(
            "http://www.zkxww.com/xinxi/2026-08-08/391503.html",
            "http://www.zkxww.com/news/zhoukou/yw/2021-03-11/308813.html",
        ),
        evidence="2026-08: article address seen",
    )
