"""南方+, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Nfplus(PortalSpider):
    portal = Portal(
        name="nfplus",
        title="南方+",
        region="广东",
        home="https://pc.nfapp.southcn.com/",
        sections=(
            "https://api.nfapp.southcn.com/nfplus-manuscript-web/article/list?columnId=38&nfhSubCount=1&pageNum=1&pageSize=20",
        ),
        article_url=r"nfapp\.southcn\.com/(?:\d+/\d+|content/\d{6}/\d{2}/c\d+)\.html(?:\?|$)",
        examples=(
            "http://pc.nfapp.southcn.com/13707/7491109.html",
            "https://static.nfapp.southcn.com/content/202401/26/c8546968.html",
        ),
        domains=("nfapp.southcn.com",),
        platform="json",
        evidence="2026-04: article addresses in public code; section 2026-04",
    )
