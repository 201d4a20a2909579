"""浙江企业新闻网, Zhejiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Zjqiye(PortalSpider):
    portal = Portal(
        name="zjqiye",
        title="浙江企业新闻网",
        region="浙江",
        home="http://www.zjqiye.net/",
        article_url=r"/\d{4}/\d{4}/\d+\.shtml$",
        examples=("http://www.zjqiye.net/2016/0829/221149.shtml",),
        evidence="2019-11: article pattern; article address 2016",
    )
