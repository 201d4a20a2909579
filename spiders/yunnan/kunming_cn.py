"""昆明信息港, Yunnan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class KunmingCn(PortalSpider):
    portal = Portal(
        name="kunming-cn",
        title="昆明信息港",
        region="云南",
        home="https://www.kunming.cn/",
        article_url=r"/news/c/\d{4}-\d{2}-\d{2}/\d+\.shtml$",
        examples=("https://www.kunming.cn/news/c/2026-07-17/14059480.shtml",),
        evidence="2026-07: article address seen; home 2026",
    )
