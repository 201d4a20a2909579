"""荆楚网, Hubei."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cnhubei(PortalSpider):
    """TRS before 2019."""

    portal = Portal(
        name="cnhubei",
        title="荆楚网",
        region="湖北",
        home="https://www.cnhubei.com/hbxw/index.html",
        sections=(
            "https://www.cnhubei.com/hbxw/index.html",
            "http://news.cnhubei.com/xw/gn/",
            "http://news.cnhubei.com/xw/gj/",
        ),
        article_url=r"/content/\d{4}-\d{2}/\d{2}/content_\d+\.html$|/\d{6}/t\d+\.shtml$",
        examples=(
            "https://www.cnhubei.com/content/2026-06/08/content_20022377.html",
            "http://news.cnhubei.com/xw/gn/201901/t4209364.shtml",
        ),
        platform="founder",
        evidence="2026-06: home and article addresses seen; sections 2019",
    )
