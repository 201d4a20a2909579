"""广西网络广播电视台, Guangxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Gxtv(PortalSpider):
    portal = Portal(
        name="gxtv",
        title="广西网络广播电视台",
        region="广西",
        home="https://news.gxtv.cn/",
        article_url=r"/article/detail_[0-9a-f]{32}\.html$",
        examples=("https://news.gxtv.cn/article/detail_2ada88bda3e249cb9f2c3cc0c9182c02.html",),
        evidence="2026: article address seen",
    )
