"""TRS WCM 拓尔思: lists with index_1.html as second page, links with ./, articles t20240501_123.html."""

import re

from spiders.platforms.platform import Platform


class Trs(Platform):
    """Its paging script createPageHTML is read by newsarchive/find/paging.py; its wcmapi lists are JSON."""

    name = "trs"
    title = "TRS WCM 拓尔思"
    proof = re.compile(
        rb"createPageHTML\s*\(|TRS_Editor|CurrChnlCls|/wcmapi/service/|TRS_(?:PreAppend|UEDITOR)|trs_editor_view"
    )
    signs = re.compile(rb"/\d{6}/t\d{8}_\d+\.s?html?|/\d{6}/t\d{6,8}\.s?html?")
    article_url = re.compile(r"/\d{6}/t(?:\d{8}_)?\d+\.s?html?$")
