"""中国台州网, Zhejiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Taizhou(PortalSpider):
    portal = Portal(
        name="taizhou",
        title="中国台州网",
        region="浙江",
        home="http://www.taizhou.com.cn/",
        article_url=r"/\d{4}-\d{2}/\d{2}/content_\d+\.htm$",
        examples=("http://www.taizhou.com.cn/news/2015-11/30/content_2596111.htm",),
        platform="founder",
        evidence="2019-11: article pattern; article address 2015",
    )
