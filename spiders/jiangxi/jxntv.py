"""今视网, Jiangxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Jxntv(PortalSpider):
    portal = Portal(
        name="jxntv",
        title="今视网",
        region="江西",
        home="http://www.jxntv.cn/",
        sections=(
            "http://www.jxntv.cn/",
            "http://news.jxntv.cn/",
        ),
        article_url=r"/\d{4}/\d{4}/\d+\.shtml$",
        examples=("http://news.jxntv.cn/2019/0902/9238509.shtml",),
        evidence="2019-11: article address seen",
    )
