"""广州日报客户端, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Gzdaily(PortalSpider):
    portal = Portal(
        name="gzdaily",
        title="广州日报客户端",
        region="广东",
        home="https://www.gzdaily.cn/",
        sections=(
            "https://app.gzdaily.cn/app_if/getArticles?columnId=74&page=1",
            "https://app.gzdaily.cn/app_if/getArticles?columnId=374&page=1",
            "https://app.gzdaily.cn/app_if/getArticles?columnId=371&page=1",
            "https://app.gzdaily.cn/app_if/getArticles?columnId=397&page=1",
            "https://app.gzdaily.cn/app_if/getArticles?columnId=2980&page=1",
        ),
        platform="json",
        evidence="2026-04: sections; no article address",
    )
