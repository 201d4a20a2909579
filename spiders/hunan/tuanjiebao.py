"""湘西团结报, Hunan."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Tuanjiebao(PortalSpider):
    portal = Portal(
        name="tuanjiebao",
        title="湘西团结报",
        region="湖南",
        home="http://www.tuanjiebao.com/",
        article_url=r"/\d{4}-\d{2}/\d{2}/content_\d+\.html?$",
        platform="founder",
        evidence="2019-11: article pattern; home 2026",
    )
