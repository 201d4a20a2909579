"""看看新闻, Shanghai."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Kankanews(PortalSpider):
    portal = Portal(
        name="kankanews",
        title="看看新闻",
        region="上海",
        home="http://www.kankanews.com/",
        sections=(
            "http://www.kankanews.com/",
            "http://www.kankanews.com/xinwen/",
            "http://www.kankanews.com/list/xinwen/511",
            "http://www.kankanews.com/list/xinwen/508",
            "http://www.kankanews.com/list/kandian/744",
            "http://www.kankanews.com/list/xinwen/519",
        ),
        article_url=r"/detail/\w+$|/a/\d{4}-\d{2}-\d{2}/\d+\.shtml(?:\?|$)",
        examples=(
            "https://www.kankanews.com/detail/D1ypPxembym",
            "http://www.kankanews.com/a/2019-06-13/0038885672.shtml?appid=508813",
        ),
        evidence="2026-08: article address seen; sections 2019",
    )
