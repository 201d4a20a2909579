"""安阳日报数字报, Henan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ayrbs(PortalSpider):
    portal = Portal(
        name="ayrbs",
        title="安阳日报数字报",
        region="河南",
        home="http://www.ayrbs.com/",
        sections=(
            "http://www.ayrbs.com/",
            "http://www.ayrbs.com/epaper/paperindex.htm",
        ),
        article_url=r"/pc/con(?:tent)?/\d{6}/\d{2}/content_\d+\.html$",
        examples=("https://www.ayrbs.com/szb/pc/content/202208/20/content_11343.html",),
        platform="founder-epaper",
        evidence="2022-08: article address seen; sections 2019",
    )
