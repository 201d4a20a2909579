"""北京联盟, Beijing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Beijing010lm(PortalSpider):
    portal = Portal(
        name="beijing-010lm",
        title="北京联盟",
        region="北京",
        home="http://www.010lm.com/",
        article_url=r"/\d{4}/\d{4}/\d+\.s?html?$",
        examples=("http://www.010lm.com/roll/2016/0613/2242035.html",),
        evidence="2019-11: article pattern; article address 2016",
    )
