"""衡阳全搜索, Hunan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Hyqss(PortalSpider):
    portal = Portal(
        name="hyqss",
        title="衡阳全搜索",
        region="湖南",
        home="http://www.hyqss.cn/",
        article_url=r"/\d{4,6}/\w+/\w+\.s?html?$",
        evidence="2019-11: article pattern",
    )
