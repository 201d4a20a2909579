"""嘉兴日报数字报, Zhejiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Cnjxol(PortalSpider):
    portal = Portal(
        name="cnjxol",
        title="嘉兴日报数字报",
        region="浙江",
        home="https://jxrb.cnjxol.com/jxrbPaper/pc/layout",
        article_url=r"/pc/con(?:tent)?/\d{6}/\d{2}/content_\d+\.html$",
        domains=("jxrb.cnjxol.com",),
        platform="founder-epaper",
        evidence="2026-04: pages of the day; no article address",
    )
