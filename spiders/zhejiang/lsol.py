"""丽水在线, Zhejiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Lsol(PortalSpider):
    portal = Portal(
        name="lsol",
        title="丽水在线",
        region="浙江",
        home="http://www.lsol.com.cn/",
        article_url=r"/\w+_\d+/\d+\.s?html?$",
        evidence="2019-11: article pattern",
    )
