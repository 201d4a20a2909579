"""南昌新闻网, Jiangxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ncnews(PortalSpider):
    portal = Portal(
        name="ncnews",
        title="南昌新闻网",
        region="江西",
        home="https://www.ncnews.com.cn/",
        sections=(
            "https://www.ncnews.com.cn/",
            "https://www.ncnews.com.cn/xwzx/ncxw/szxw/",
            "http://www.ncnews.com.cn/xwzx/ncxw/twnc/",
        ),
        article_url=r"/\d{6}/t\d{8}_\d+\.html$",
        examples=("https://www.ncnews.com.cn/xwzx/ncxw/jrnc/202304/t20230429_1962618.html",),
        platform="trs",
        evidence="2023-04: article address seen; home and section 2026",
    )
