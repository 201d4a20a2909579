"""石家庄新闻网, Hebei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Sjzdaily(PortalSpider):
    portal = Portal(
        name="sjzdaily",
        title="石家庄新闻网",
        region="河北",
        home="http://www.sjzdaily.com.cn/",
        article_url=r"/\d{4}-\d{2}/\d{1,2}/content_\d+\.htm$|/\d{4}/\d{2}/\d{2}/\d+\.html$",
        platform="founder",
        evidence="2021-01: article pattern; home 2026",
    )
