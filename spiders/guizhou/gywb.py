"""贵阳网, Guizhou."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Gywb(PortalSpider):
    portal = Portal(
        name="gywb",
        title="贵阳网",
        region="贵州",
        home="https://www.gywb.cn/",
        sections=(
            "https://www.gywb.cn/",
            "http://www.gywb.cn/gynews/node_694.htm",
            "http://comment.gywb.cn/",
        ),
        article_url=r"/content/\d{4}-\d{2}/\d{2}/content_\d+\.htm$|/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=("http://www.gywb.cn/content/2019-05/31/content_6134092.htm",),
        platform="founder",
        evidence="2019-11: article address seen; home 2026; sections 2019",
    )
