"""大洋网, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Dayoo(PortalSpider):
    portal = Portal(
        name="dayoo",
        title="大洋网",
        region="广东",
        home="https://www.dayoo.com/",
        sections=(
            "https://www.dayoo.com/",
            "http://news.dayoo.com/guangzhou/",
            "http://life.dayoo.com/health/",
        ),
        article_url=r"/\d{6}/\d{2}/\d+_\d+\.html?$",
        examples=(
            "https://news.dayoo.com/guangzhou/202608/21/139995_54993415.htm",
            "http://life.dayoo.com/health/201905/05/154597_52561946.htm",
        ),
        evidence="2026-08: article address seen; sections 2019",
    )
