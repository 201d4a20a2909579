"""青岛网络广播电视台, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Qtv(PortalSpider):
    portal = Portal(
        name="qtv",
        title="青岛网络广播电视台",
        region="山东",
        home="http://www.qtv.com.cn/",
        article_url=r"/system/\d{4}/\d{2}/\d{2}/\d+\.shtml$",
        examples=("https://www.qtv.com.cn/live/system/2017/04/28/014282221.shtml",),
        platform="enorth",
        evidence="2019-11: article pattern; article address 2017",
    )
