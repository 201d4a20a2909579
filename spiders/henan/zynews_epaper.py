"""郑州日报数字报, Henan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ZynewsEpaper(PortalSpider):
    portal = Portal(
        name="zynews-epaper",
        title="郑州日报数字报",
        region="河南",
        home="https://zzrb.zynews.cn/",
        article_url=r"/html/\d{4}-\d{2}/\d{2}/content_[\d_]+\.htm(?:\?|$)",
        examples=("http://zzrb.zynews.cn/html/2019-01/30/content_1040662.htm",),
        domains=("zzrb.zynews.cn",),
        platform="founder-epaper",
        evidence="2019-01: article address seen; home 2026",
    )
