"""多彩贵州网, Guizhou."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Gog(PortalSpider):
    portal = Portal(
        name="gog",
        title="多彩贵州网",
        region="贵州",
        home="https://www.gog.cn/",
        sections=(
            "https://www.gog.cn/",
            "http://travel.gog.cn/lvydt/",
            "http://ent.gog.cn/dianyds/zonghys/",
        ),
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=("http://gongyi.gog.cn/system/2019/06/14/017274003.shtml",),
        platform="enorth",
        evidence="2019-11: article address seen; home 2026; sections 2019",
    )
