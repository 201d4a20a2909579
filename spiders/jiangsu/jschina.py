"""中国江苏网, Jiangsu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Jschina(PortalSpider):
    portal = Portal(
        name="jschina",
        title="中国江苏网",
        region="江苏",
        home="https://jsnews.jschina.com.cn/",
        article_url=r"/\d{6}/t\d{8}_\d+\.s?html?$",
        examples=("http://wm.jschina.com.cn/2025/bxfb/jyl/gjjlsly_56530/202503/t20250330_8471678.shtml",),
        platform="trs",
        evidence="2025-03: article address seen; home 2026",
    )
