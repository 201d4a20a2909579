"""山西新闻网, Shanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Sxrb(PortalSpider):
    portal = Portal(
        name="sxrb",
        title="山西新闻网",
        region="山西",
        home="http://www.sxrb.com/",
        sections=(
            "http://www.sxrb.com/",
            "http://news.sxrb.com/sxxww/xwpd/ty/",
            "http://news.sxrb.com/sxxww/xwpd/ylxw/",
        ),
        article_url=r"/GB/\d+/\d+\.html$|/\d{7}\.shtml$",
        examples=(
            "http://news.sxrb.com/GB/314064/9947757.html",
            "http://news.sxrb.com/sxxww/xwpd/ty/7950856.shtml",
        ),
        platform="people",
        evidence="2022-12: article address seen; sections 2019",
    )
