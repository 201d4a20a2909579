"""金羊网, Guangdong."""

from newsarchive.portal import Portal
from spiders.base import PortalSpider


class Ycwb(PortalSpider):
    """Seen to answer with a challenge made by a script."""

    portal = Portal(
        name="ycwb",
        title="金羊网",
        region="广东",
        home="https://www.ycwb.com/",
        sections=(
            "https://www.ycwb.com/",
            "http://news.ycwb.com/n_gn.htm",
            "http://3c.ycwb.com/ityj.htm",
        ),
        article_url=r"/(?:\d{4}-\d{2}/\d{2}|\w+)/content_\d+\.html?$",
        examples=(
            "http://ent.ycwb.com/2026-07/17/content_54235186.htm",
            "http://3c.ycwb.com/2019-06/24/content_30285020.htm",
            "https://news.ycwb.com/ikinvjktjn/content_53731774.htm",
        ),
        platform="founder",
        evidence="2026-07: article addresses seen; sections 2019",
    )
