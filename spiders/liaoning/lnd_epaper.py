"""辽宁日报数字报, Liaoning."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class LndEpaper(PortalSpider):
    portal = Portal(
        name="lnd-epaper",
        title="辽宁日报数字报",
        region="辽宁",
        home="https://epaper.lnd.com.cn/lnrbepaper/pc/layout/",
        sections=("https://epaper.lnd.com.cn/lnrbepaper/pc/layout/index.html",),
        article_url=r"/pc/con(?:tent)?/\d{6}/\d{2}/content_\d+\.html$",
        examples=("https://epaper.lnd.com.cn/lnrbepaper/pc/con/202111/17/content_133217.html",),
        domains=("epaper.lnd.com.cn",),
        platform="founder-epaper",
        evidence="2021-11: article address seen; home 2026; section 2023",
    )
