"""新快报, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Xkb(PortalSpider):
    portal = Portal(
        name="xkb",
        title="新快报",
        region="广东",
        home="https://www.xkb.com.cn/",
        article_url=r"/detail\?id=\d+$",
        evidence="2026-04: article addresses in public code",
    )
