"""湖南日报数字报, Hunan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class HnrbEpaper(PortalSpider):
    portal = Portal(
        name="hnrb-epaper",
        title="湖南日报数字报",
        region="湖南",
        home="https://hnrb.voc.com.cn/hnrb_epaper",
        article_url=r"/hnrb_epaper/html/\d{4}-\d{2}/\d{2}/content_[\d_]+\.htm(?:\?|$)",
        domains=("hnrb.voc.com.cn",),
        platform="founder-epaper",
        evidence="2026-04: pages of the day; no article address",
    )
