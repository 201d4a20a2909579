"""浏阳网, Hunan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Lyrb(PortalSpider):
    portal = Portal(
        name="lyrb",
        title="浏阳网",
        region="湖南",
        home="http://www.lyrb.com.cn/",
        article_url=r"/\d{4}/\w+/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
