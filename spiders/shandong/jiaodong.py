"""胶东在线, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Jiaodong(PortalSpider):
    portal = Portal(
        name="jiaodong",
        title="胶东在线",
        region="山东",
        home="http://www.jiaodong.net/",
        sections=(
            "http://www.jiaodong.net/",
            "http://www.jiaodong.net/edu/ytnews/",
            "http://www.jiaodong.net/ytsports/news/",
            "http://health.jiaodong.net/news/",
            "http://health.jiaodong.net/yangsheng/",
            "http://www.jiaodong.net/ent/yingshi/",
        ),
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=("http://www.jiaodong.net/ytsports/system/2019/06/19/013888723.shtml",),
        platform="enorth",
        evidence="2019-11: article address and sections seen",
    )
