"""四川日报, Sichuan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Scdaily(PortalSpider):
    portal = Portal(
        name="scdaily",
        title="四川日报",
        region="四川",
        home="https://www.scdaily.cn/",
        article_url=r"/\d+/\d+\.s?html?$",
        evidence="2019-11: article pattern; home 2026",
    )
