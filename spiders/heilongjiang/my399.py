"""哈尔滨新闻网, Heilongjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class My399(PortalSpider):
    portal = Portal(
        name="my399",
        title="哈尔滨新闻网",
        region="黑龙江",
        home="http://www.my399.com/",
        sections=(
            "http://www.my399.com/",
            "http://news.my399.com/sports/",
        ),
        article_url=r"/content/\d{4}-\d{2}/\d{2}/content_\d+\.htm$",
        examples=("http://news.my399.com/sports/content/2019-06/24/content_2444807.htm",),
        platform="founder",
        evidence="2019-11: article address seen; home 2026",
    )
