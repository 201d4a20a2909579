"""澎湃新闻, Shanghai."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Thepaper(PortalSpider):
    portal = Portal(
        name="thepaper",
        title="澎湃新闻",
        region="上海",
        home="https://www.thepaper.cn/",
        sections=(
            "https://www.thepaper.cn/",
            "https://www.thepaper.cn/channel_25951",
            "https://www.thepaper.cn/list_27234",
        ),
        article_url=r"/newsDetail_forward_\d+$",
        examples=("https://www.thepaper.cn/newsDetail_forward_33623893",),
        evidence="2026: article address seen; sections 2026-04",
    )
