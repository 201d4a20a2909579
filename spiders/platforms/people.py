"""People.cn 人民网 and its regional channels: lists GB/123/index.html, index2.html; rolling lists as JSON."""

import re

from spiders.platforms.platform import Platform


class People(Platform):
    """The rolling list, GB/123/index.js, is plain JSON; articles are n2/2024/0501/c123-456.html."""

    name = "people"
    title = "People.cn 人民网"
    proof = re.compile(rb"id=[\"']?rwb_(?:navpath|zw|bq)|people\.com\.cn/(?:css|img|js)/")
    signs = re.compile(rb"/n[12]?/\d{4}/\d{4}/c\d+-\d+\.html|/GB/(?:\d+/)+index\d*\.html")
    article_url = re.compile(r"/n[12]?/\d{4}/\d{4}/c\d+-\d+\.html$|/GB/(?:\d+/)+\d+\.html$")
