"""红星新闻网, Sichuan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChengduCn(PortalSpider):
    """Called 成都全搜索 in 2019."""

    portal = Portal(
        name="chengdu-cn",
        title="红星新闻网",
        region="四川",
        home="https://news.chengdu.cn/",
        sections=(
            "https://news.chengdu.cn/",
            "http://ly.chengdu.cn/lypd/lyzx/",
            "http://auto.chengdu.cn/qcpd/xwzx/",
        ),
        article_url=r"/\d{4}/\d{4}/[0-9a-f]+\.s?html$",
        examples=(
            "https://news.chengdu.cn/2026/0824/6a8b1ab744deea573f21e99c.shtml",
            "http://ly.chengdu.cn/2019/0521/2051006.shtml",
        ),
        evidence="2026-08: article address seen; sections 2019",
    )
