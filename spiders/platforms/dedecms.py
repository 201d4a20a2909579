"""DedeCMS 织梦: lists list_12_2.html; articles 2024/0501/123.html, or plus/view.php?aid=123."""

import re

from spiders.platforms.platform import Platform


class DedeCms(Platform):
    """Default rules of version 5.7; many portals keep the list names and change the article's.

    The article's default is no sign of it: other systems write 2024/0501/123.html too.
    """

    name = "dedecms"
    title = "DedeCMS 织梦"
    proof = re.compile(
        rb"dede_pages|DedeCMS|/plus/(?:view|list|count|feedback|digg_ajax)\.php|dedeajax2\.js", re.I
    )
    signs = re.compile(rb"[\"'/]list_\d+_\d+\.html")
    article_url = re.compile(r"/\d{4}/\d{4}/\d+\.html$|/plus/view\.php\?(?:.*&)?aid=\d+")
