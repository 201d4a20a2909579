"""长沙晚报网, Hunan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Icswb(PortalSpider):
    portal = Portal(
        name="icswb",
        title="长沙晚报网",
        region="湖南",
        home="https://www.icswb.com/",
        sections=(
            "https://www.icswb.com/",
            "https://www.icswb.com/channel-list-channel-204.html",
            "https://www.icswb.com/channel-list-channel-151.html",
            "https://www.icswb.com/channel-list-channel-158.html",
            "https://www.icswb.com/channel-list-channel-100104.html",
            "https://www.icswb.com/channel-list-channel-168.html",
        ),
        article_url=r"/h/\d+/\d{8}/\d+\.html$",
        examples=(
            "https://www.icswb.com/h/100104/20250625/933331.html",
            "https://www.icswb.com/h/161/20190621/609292.html",
        ),
        evidence="2025-06: article addresses seen; sections 2019",
    )
