"""PHPCMS v9: lists list-253-1.html or index.php?m=content&a=lists; articles show-254-1028850-1.html."""

import re

from spiders.platforms.platform import Platform


class PhpCms(Platform):
    """A show page ends in the number of its part: show-254-1028850-1.html, then -2.html.

    The other rules that come with the system write 2024/news_0501/123.html and news/2024/0501/123.html.
    """

    name = "phpcms"
    title = "PHPCMS"
    proof = re.compile(
        rb"phpcms|index\.php\?m=content&(?:amp;)?c=(?:index|tag|rss)|/api\.php\?op=count", re.I
    )
    signs = re.compile(rb"[\"'/](?:show-\d+-\d+|list-\d+)-\d+\.s?html")
    article_url = re.compile(
        r"/(?:show|content)-\d+-\d+-1\.s?html?$|[?&]a=show&(?:.*&)?id=\d+"
        r"|/\d{4}/(?:\w+_)?\d{4}/\d+\.html$"
    )
