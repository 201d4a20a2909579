"""重庆日报网, Chongqing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cqrb(PortalSpider):
    portal = Portal(
        name="cqrb",
        title="重庆日报网",
        region="重庆",
        home="http://cqrb.cn/",
        article_url=r"/\d{4}-\d{2}-\d{2}/\d+_pc\.html$|/content/\d{4}-\d{2}/\d{2}/content_\d+\.htm$",
        examples=(
            "https://cqrb.cn/shishi/2026-07-23/2733145_pc.html",
            "https://www.cqrb.cn/content/2019-06/25/content_198641.htm",
        ),
        evidence="2026-07: article address seen",
    )
