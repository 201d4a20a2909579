"""Discuz! X, portal: portal.php?mod=list&catid=1; articles ?mod=view&aid=123 or article-123-1.html."""

import re

from spiders.platforms.platform import Platform


class Discuz(Platform):
    """The portal's articles only: what readers write in the forum beside it is no news."""

    name = "discuz"
    title = "Discuz! X"
    proof = re.compile(rb"content=\"Discuz!|discuz_uid|portal\.php\?mod=(?:list|view)", re.I)
    signs = re.compile(rb"[\"'/]article-\d+-1\.html|[\"'/]thread-\d+-\d+-\d+\.html")
    article_url = re.compile(r"/portal\.php\?mod=view&(?:.*&)?aid=\d+|/article-\d+-1\.html$")
    no_article = re.compile(r"/(?:forum|home|member)\.php|/(?:thread|forum|space)-|mod=(?:list|viewthread)")
