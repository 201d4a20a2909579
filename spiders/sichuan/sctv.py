"""四川广播电视台, Sichuan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Sctv(PortalSpider):
    portal = Portal(
        name="sctv",
        title="四川广播电视台",
        region="四川",
        home="https://www.sctv.com/",
        article_url=r"/\d{6}/t\d{8}_\d+\.shtml$",
        platform="trs",
        evidence="2021-01: article pattern; home 2026-04",
    )
