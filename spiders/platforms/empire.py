"""EmpireCMS 帝国: lists index_2.html, e/action/ListInfo; articles <day>/<number>.html, ShowInfo.php."""

import re

from spiders.platforms.platform import Platform


class Empire(Platform):
    """The owner chooses where articles lie, so only its programs' addresses are its own."""

    name = "empire"
    title = "EmpireCMS 帝国"
    proof = re.compile(
        rb"EmpireCMS|/e/(?:action/(?:ListInfo|ShowInfo)|public/(?:ViewClick|onclick)|web/\?type=rss|member/login|search/)",
        re.I,
    )
    article_url = re.compile(r"/\d{4}-\d{2}-\d{2}/\d+\.html$|/e/action/ShowInfo\.php\?")
