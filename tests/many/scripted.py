"""A portal whose pages only a script fills."""

import os

from newsarchive.portal import Portal
from spiders.base import PortalSpider

AT = os.environ.get("PORTALS_AT", "http://127.0.0.1:9/")


class Scripted(PortalSpider):
    portal = Portal(
        name="scripted",
        title="云岭网",
        region="云南",
        home=AT,
        sections=(f"{AT}list.html",),
        article_url=r"/\d+\.html",
        browser=True,
    )
