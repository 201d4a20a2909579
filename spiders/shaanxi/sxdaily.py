"""陕西传媒网, Shaanxi."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Sxdaily(PortalSpider):
    """A system like People.cn's until 2019."""

    portal = Portal(
        name="sxdaily",
        title="陕西传媒网",
        region="陕西",
        home="http://www.sxdaily.com.cn/",
        article_url=r"/\d{4}-\d{2}/\d{2}/content_\d+\.html$|/n/\d{4}/\d{4}/c\d+-\d+\.html$",
        examples=(
            "https://www.sxdaily.com.cn/2026-08/07/content_20073596.html",
            "http://www.sxdaily.com.cn/n/2019/0624/c526-6500628.html",
        ),
        platform="founder",
        evidence="2026-08: article addresses seen",
    )
