"""四川日报数字报, Sichuan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class ScdailyEpaper(PortalSpider):
    portal = Portal(
        name="scdaily-epaper",
        title="四川日报数字报",
        region="四川",
        home="https://epaper.scdaily.cn/",
        article_url=r"/shtml/scrb/\d{8}/\d+\.s?html$",
        examples=(
            "https://epaper.scdaily.cn/shtml/scrb/20260114/1068624.html",
            "https://epaper.scdaily.cn/shtml/scrb/20250530/327046.shtml",
        ),
        domains=("epaper.scdaily.cn",),
        platform="epaper",
        evidence="2026-01: article address seen; home 2026; pages of the day 2025-05",
    )
