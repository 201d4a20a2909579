"""东北新闻网, Liaoning."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Nen(PortalSpider):
    portal = Portal(
        name="nen",
        title="东北新闻网",
        region="辽宁",
        home="https://www.nen.com.cn/",
        sections=(
            "https://www.nen.com.cn/",
            "http://news.nen.com.cn/",
            "http://finance.nen.com.cn/",
            "http://finance.nen.com.cn/cjycjjln/index.shtml",
            "http://finance.nen.com.cn/cj_top_yw1_new/index.shtml",
        ),
        article_url=r"/(?:system|network/.+)/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=("http://video.nen.com.cn/system/2019/09/09/020924499.shtml",),
        platform="enorth",
        evidence="2023-12: article addresses seen; home 2026; sections 2019",
    )
