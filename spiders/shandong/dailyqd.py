"""青报网, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Dailyqd(PortalSpider):
    portal = Portal(
        name="dailyqd",
        title="青报网",
        region="山东",
        home="https://www.dailyqd.com/",
        article_url=r"/guanhai/\d+_\d+\.html$|/\d{4}-\d{2}/\d{2}/content_\d+\.htm$",
        examples=(
            "https://www.dailyqd.com/guanhai/424150_1.html",
            "https://www.dailyqd.com/channelzt/2020-09/02/content_521220.htm",
        ),
        evidence="2025: article address seen; section undated",
    )
