"""北方网, Tianjin."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Enorth(PortalSpider):
    portal = Portal(
        name="enorth",
        title="北方网",
        region="天津",
        home="http://news.enorth.com.cn/",
        sections=(
            "http://news.enorth.com.cn/",
            "http://sports.enorth.com.cn/gnzt/zhongchao/",
            "http://ent.enorth.com.cn/star/neidi/index.htm",
            "http://ent.enorth.com.cn/music/huayu/index.htm",
            "http://fashion.enorth.com.cn/mtss/jfcl/index.shtml",
        ),
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=(
            "http://news.enorth.com.cn/system/2026/07/09/059554992.shtml",
            "http://sports.enorth.com.cn/system/2019/06/19/037358842.shtml",
        ),
        platform="enorth",
        evidence="2026-07: article addresses seen; sections 2019",
    )
