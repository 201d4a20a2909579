"""南海网, Hainan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hinews(PortalSpider):
    portal = Portal(
        name="hinews",
        title="南海网",
        region="海南",
        home="https://www.hinews.cn/",
        sections=(
            "https://www.hinews.cn/",
            "http://www.hinews.cn/news/hainan/",
        ),
        article_url=r"/page\?n=\d+&m=\d+&s=\d+$|/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=(
            "https://www.hinews.cn/page?n=2837230&m=1&s=1044",
            "http://www.hinews.cn/news/system/2019/11/04/032208722.shtml",
        ),
        evidence="2026-07: article address seen",
    )
