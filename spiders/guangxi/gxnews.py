"""广西新闻网, Guangxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Gxnews(PortalSpider):
    portal = Portal(
        name="gxnews",
        title="广西新闻网",
        region="广西",
        home="https://www.gxnews.com.cn/",
        sections=(
            "https://www.gxnews.com.cn/",
            "http://finance.gxnews.com.cn/staticmores/168/33168-1.shtml",
        ),
        article_url=r"/staticpages/\d{8}/newgx[0-9a-f]+-\d+\.shtml$",
        examples=(
            "http://www.gxnews.com.cn/staticpages/20260807/newgx6a759725-21978506.shtml",
            "http://edu.gxnews.com.cn/staticpages/20190618/newgx5d08ee1f-18428430.shtml",
        ),
        evidence="2026-08: article addresses seen; section 2019",
    )
