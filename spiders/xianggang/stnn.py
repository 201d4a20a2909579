"""星岛环球网, Hong Kong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Stnn(PortalSpider):
    portal = Portal(
        name="stnn",
        title="星岛环球网",
        region="香港",
        home="http://www.stnn.cc/",
        article_url=r"/c/\d{4}-\d{2}-\d{2}/\d+\.shtml$|/detail/[0-9a-f]+\.html$",
        examples=(
            "https://www.stnn.cc/c/2026-05-09/4077413.shtml",
            "http://www.stnn.cc/detail/6a7dc390bcf6f20e311cbbce.html",
        ),
        evidence="2026-05: article address seen",
    )
