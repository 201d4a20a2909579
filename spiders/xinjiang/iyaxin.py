"""亚心网, Xinjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Iyaxin(PortalSpider):
    portal = Portal(
        name="iyaxin",
        title="亚心网",
        region="新疆",
        home="http://www.iyaxin.com/",
        article_url=r"/content/\d{6}/\d{2}/c\d+\.html$",
        examples=("http://www.iyaxin.com/content/201803/17/c225315.html",),
        evidence="2018-03: article address seen",
    )
