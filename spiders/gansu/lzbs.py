"""兰州新闻网, Gansu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Lzbs(PortalSpider):
    portal = Portal(
        name="lzbs",
        title="兰州新闻网",
        region="甘肃",
        home="https://www.lzbs.com.cn/",
        article_url=r"content_\d+\.s?html?$",
        platform="founder",
        evidence="2019-11: article pattern; home 2026",
    )
