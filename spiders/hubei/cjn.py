"""长江网, Hubei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cjn(PortalSpider):
    """TRS WCM."""

    portal = Portal(
        name="cjn",
        title="长江网",
        region="湖北",
        home="https://www.cjn.cn/",
        sections=("http://news.cjn.cn/gnxw/", "http://news.cjn.cn/sywh/"),
        article_url=r"/\d{6}/t\d+\.htm",
        examples=("http://news.cjn.cn/gnxw/201906/t3418076.htm",),
        domains=("cjn.cn",),
        evidence="2024-03: article addresses seen; home 2026; sections 2019",
    )
