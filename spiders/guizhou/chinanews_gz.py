"""中国新闻网贵州新闻, Guizhou."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ChinanewsGz(PortalSpider):
    portal = Portal(
        name="chinanews-gz",
        title="中国新闻网贵州新闻",
        region="贵州",
        home="https://www.gz.chinanews.com.cn/",
        sections=(
            "https://www.gz.chinanews.com.cn/",
            "https://www.gz.chinanews.com.cn/jjgz/index.shtml",
        ),
        article_url=r"/\d{4}-\d{2}-\d{2}/doc-\w+\.shtml$",
        examples=("https://www.gz.chinanews.com.cn/jjgz/2026-06-25/doc-ihfftkrx9678346.shtml",),
        domains=("gz.chinanews.com.cn", "gz.chinanews.com"),
        evidence="2026-06: article address seen; home 2026; section 2023",
    )
