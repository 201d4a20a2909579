"""扬子晚报网, Jiangsu."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Yangtse(PortalSpider):
    portal = Portal(
        name="yangtse",
        title="扬子晚报网",
        region="江苏",
        home="http://www.yangtse.com/",
        sections=(
            "http://www.yangtse.com/",
            "http://www.yangtse.com/app/zhongguo/",
            "http://www.yangtse.com/app/health/",
            "http://www.yangtse.com/app/world/",
            "http://www.yangtse.com/app/fashion/",
            "http://www.yangtse.com/app/qinggan/",
        ),
        article_url=r"/news/\w+/\d{6}/t\d{8}_\d+\.html$|/app/\w+/\d{4}-\d{2}-\d{2}/\d+\.html$",
        examples=(
            "https://www.yangtse.com/news/ch/202607/t20260718_373627.html",
            "http://www.yangtse.com/app/zhongguo/2019-06-21/720530.html",
        ),
        platform="trs",
        evidence="2026-07: article address seen; sections 2019",
    )
