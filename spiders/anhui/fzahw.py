"""法治安徽网, Anhui."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Fzahw(PortalSpider):
    portal = Portal(
        name="fzahw",
        title="法治安徽网",
        region="安徽",
        home="http://www.fzahw.com/",
        sections=("http://www.fzahw.com/index.php?m=content&c=index&a=lists&catid=331",),
        platform="phpcms",
        evidence="2021-01: article pattern and home; one section's address seen, without a date",
    )
