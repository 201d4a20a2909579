"""河北青年报, Hebei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hbqnb(PortalSpider):
    portal = Portal(
        name="hbqnb",
        title="河北青年报",
        region="河北",
        home="http://www.hbqnb.com/",
        article_url=r"/\d{4}/\w+_\d+/\d+\.s?html?$",
        platform="phpcms",
        evidence="2019-11: article pattern",
    )
