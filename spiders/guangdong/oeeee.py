"""奥一网, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Oeeee(PortalSpider):
    portal = Portal(
        name="oeeee",
        title="奥一网",
        region="广东",
        home="http://www.oeeee.com/",
        article_url=r"/html/\d{6}/\d{2}/\d+\.html$|/a/[A-Z0-9]+\.html$",
        examples=(
            "https://www.oeeee.com/html/202609/17/1744005.html",
            "https://m.mp.oeeee.com/a/BAAFRD000020191029221228.html",
        ),
        evidence="2026-09: article address seen",
    )
