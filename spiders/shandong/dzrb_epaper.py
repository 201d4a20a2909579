"""大众日报数字报, Shandong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class DzrbEpaper(PortalSpider):
    portal = Portal(
        name="dzrb-epaper",
        title="大众日报数字报",
        region="山东",
        home="https://paper.dzwww.com/dzrb/",
        sections=("http://paper.dzwww.com/dzrb/content/PaperIndex.htm",),
        article_url=r"/dzrb/content/\d{8}/Articel\w+\.htm$",
        examples=("https://paper.dzwww.com/dzrb/content/20260703/Articel01003MT.htm",),
        domains=("paper.dzwww.com",),
        platform="epaper",
        evidence="2026-07: article address seen; section 2026-09; home 2026",
    )
