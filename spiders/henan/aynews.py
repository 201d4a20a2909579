"""安阳新闻网, Henan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Aynews(PortalSpider):
    portal = Portal(
        name="aynews",
        title="安阳新闻网",
        region="河南",
        home="http://www.aynews.net.cn/",
        sections=(
            "http://www.aynews.net.cn/",
            "http://www.aynews.net.cn/vision/node_144.shtml",
        ),
        platform="founder",
        evidence="2019-02: section; no article address",
    )
