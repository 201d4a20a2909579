"""河南日报网, Henan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Henandaily(PortalSpider):
    portal = Portal(
        name="henandaily",
        title="河南日报网",
        region="河南",
        home="https://www.henandaily.cn/",
        sections=(
            "https://www.henandaily.cn/",
            "https://www.henandaily.cn/content/szheng/index.html",
            "https://www.henandaily.cn/content/sh/index.html",
        ),
        article_url=r"/content/(?:\w+/)*\d{4}/\d{4}/\d+\.html$",
        examples=(
            "https://www.henandaily.cn/content/2021/0819/316314.html",
            "https://www.henandaily.cn/content/2019/0620/171682.html",
        ),
        evidence="2021-08: article address seen; sections 2019",
    )
