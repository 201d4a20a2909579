"""吉林日报数字报, Jilin."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class JlrbEpaper(PortalSpider):
    portal = Portal(
        name="jlrb-epaper",
        title="吉林日报数字报",
        region="吉林",
        home="http://jlrbszb.dajilin.com/",
        sections=("http://jlrbszb.dajilin.com/pc/paper/layout/index.html",),
        platform="founder-epaper",
        evidence="2026: home; section 2023; no article address",
    )
