"""北京日报数字报, Beijing."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class BjrbEpaper(PortalSpider):
    portal = Portal(
        name="bjrb-epaper",
        title="北京日报数字报",
        region="北京",
        home="https://bjrbdzb.bjd.com.cn/bjrb/paperindex.htm",
        article_url=r"/bjrb/mobile/\d{4}/\d{8}/\d{8}_\d{3}/content_\d{8}_\d{3}_\d+\.htm$",
        examples=(
            "https://bjrbdzb.bjd.com.cn/bjrb/mobile/2026/20260618/20260618_001/content_20260618_001_6.htm",
        ),
        domains=("bjrbdzb.bjd.com.cn",),
        platform="founder-epaper",
        evidence="2026-06: article address seen; home 2026-10, issues back to 2022",
    )
