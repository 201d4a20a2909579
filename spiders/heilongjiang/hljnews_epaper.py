"""黑龙江日报数字报, Heilongjiang."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class HljnewsEpaper(PortalSpider):
    portal = Portal(
        name="hljnews-epaper",
        title="黑龙江日报数字报",
        region="黑龙江",
        home="http://epaper.hljnews.cn/hljrb/pc/layout/index.html",
        article_url=r"/pc/con(?:tent)?/\d{6}/\d{2}/content_\d+\.html$",
        examples=("http://epaper.hljnews.cn/hljrb/pc/con/202012/14/content_6143.html",),
        domains=("epaper.hljnews.cn",),
        platform="founder-epaper",
        evidence="2020-12: article address seen; section 2023",
    )
