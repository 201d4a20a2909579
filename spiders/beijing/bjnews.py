"""新京报网, Beijing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Bjnews(PortalSpider):
    portal = Portal(
        name="bjnews",
        title="新京报网",
        region="北京",
        home="http://www.bjnews.com.cn/",
        article_url=r"/detail/\d+\.html$|/\d{4}/\d{2}/\d{2}/\d+\.html$",
        examples=("https://www.bjnews.com.cn/detail/1784355777168365.html",),
        evidence="2026-07: article addresses seen",
    )
