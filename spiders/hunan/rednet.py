"""红网, Hunan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Rednet(PortalSpider):
    portal = Portal(
        name="rednet",
        title="红网",
        region="湖南",
        home="https://hn.rednet.cn/",
        article_url=r"/content/\d{4}/\d{2}/\d{2}/\d+\.html$|/content/\d+/\d+/\d+\.html$",
        examples=(
            "https://gh.rednet.cn/content/2019/11/02/6180427.html",
            "https://hnxjxq.rednet.cn/content/646042/68/16201808.html",
        ),
        evidence="2026: article addresses seen",
    )
