"""丽江广播电视台, Yunnan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Lijiangtv(PortalSpider):
    portal = Portal(
        name="lijiangtv",
        title="丽江广播电视台",
        region="云南",
        home="https://www.lijiangtv.com/",
        article_url=r"/\d+-\w+-\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
