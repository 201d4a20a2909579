"""内蒙古新闻网, Inner Mongolia."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Nmgnews(PortalSpider):
    portal = Portal(
        name="nmgnews",
        title="内蒙古新闻网",
        region="内蒙古",
        home="https://www.nmgnews.com.cn/",
        sections=(
            "https://www.nmgnews.com.cn/",
            "http://inews.nmgnews.com.cn/nmgxw/kjwwxw/",
            "http://china.nmgnews.com.cn/",
        ),
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=(
            "https://inews.nmgnews.com.cn/system/2026/06/03/030356045.shtml",
            "http://china.nmgnews.com.cn/system/2019/07/02/012736421.shtml",
        ),
        platform="enorth",
        evidence="2026-06: article address seen; home 2026; sections 2019",
    )
