"""安徽经济新闻网, Anhui."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ahenews(PortalSpider):
    portal = Portal(
        name="ahenews",
        title="安徽经济新闻网",
        region="安徽",
        home="http://www.ahenews.com.cn/",
        article_url=r"/\w+/\w+/\d{4}-\d{2}-\d{2}/\d+\.html$",
        evidence="2021-01: article pattern",
    )
