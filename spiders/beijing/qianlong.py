"""千龙网, Beijing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Qianlong(PortalSpider):
    portal = Portal(
        name="qianlong",
        title="千龙网",
        region="北京",
        home="http://www.qianlong.com/",
        sections=(
            "http://www.qianlong.com/",
            "http://beijing.qianlong.com/",
            "http://beijing.qianlong.com/yaowenjujiao/",
            "http://beijing.qianlong.com/dangwulianbo/",
            "http://beijing.qianlong.com/zhengwulianbo/",
        ),
        article_url=r"/\d{4}/\d{4}/\d+\.shtml$",
        examples=(
            "https://beijing.qianlong.com/2026/0825/8717001.shtml",
            "http://review.qianlong.com/2019/0828/3393422.shtml",
        ),
        evidence="2026-08: article addresses seen; sections 2019",
    )
