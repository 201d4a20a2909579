"""新疆新闻在线, Xinjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Xjbs(PortalSpider):
    portal = Portal(
        name="xjbs",
        title="新疆新闻在线",
        region="新疆",
        home="http://www.xjbs.com.cn/",
        article_url=r"/\d{4}-\d{2}/\d{2}/\w+\.s?html?$",
        evidence="2019-11: article pattern",
    )
