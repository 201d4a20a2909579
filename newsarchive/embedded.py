"""Fields that a CMS leaves in a page's comments, for search engines or for its own editors.

Founder 翔宇 writes a block `<!--enpproperty <title>…</title><date>…</date>…/enpproperty-->`;
大汉 jpaas marks a field where it stands: `<!--<$[信息标题]>begin-->…<!--<$[信息标题]>end-->`.
"""

import html
import re
from itertools import islice

ANY = re.compile(rb"<!--\s*(?:enpproperty|<\$\[)")
BLOCK = b"enpproperty"
BLOCK_SIZE = 8000
"""Bytes a block may have; the longest seen, with its abstract, has below 2,000."""
ENTRY = re.compile(rb"<([a-z]{2,16})>([^<]{1,2000})</\1>", re.I)
BEGIN = re.compile(rb"<!--<\$\[([^\]]{2,40})\]>begin-->")
MOST, LONGEST = 40, 4000
"""Marks read in one page, and bytes of a field between its marks: the story itself has marks too."""
TAG = re.compile(r"<[^>]{0,500}>")

NAMES = {
    "标题": "title", "信息标题": "title", "文章标题": "title",
    "引题": "introtitle", "副标题": "subtitle", "副题": "subtitle", "信息副标题": "subtitle",
    "信息来源": "source", "来源": "source", "文章来源": "source", "sourcename": "source",
    "作者": "author", "信息作者": "author", "dateline": "date", "发布时间": "date", "信息发布时间": "date",
    "发布日期": "date", "关键字": "keyword", "关键词": "keyword",
}  # fmt: skip
"""What the systems call the same field."""


def left_in_comments(markup: bytes) -> dict[str, str]:
    """Field -> text: title, introtitle, subtitle, date, author, source, keyword, nodename, liability …

    markup: a page's UTF-8. Empty fields and the word null are left out.
    """
    found: dict[str, str] = {}
    if ANY.search(markup) is None:
        return found
    start = markup.find(BLOCK)
    if start >= 0 and (end := markup.find(BLOCK, start + len(BLOCK), start + BLOCK_SIZE)) > 0:
        for name, value in ENTRY.findall(markup, start, end):
            _keep(found, name.decode("ascii").lower(), value)
    for begin in islice(BEGIN.finditer(markup), MOST):
        end = markup.find(b"<!--<$[" + begin[1] + b"]>end-->", begin.end(), begin.end() + LONGEST)
        if end > 0:
            _keep(found, begin[1].decode("utf-8", "replace"), markup[begin.end() : end])
    return found


def _keep(found: dict[str, str], name: str, value: bytes) -> None:
    """Add one field, as text on one line; the first one counts."""
    text = " ".join(html.unescape(TAG.sub("", value.decode("utf-8", "replace"))).split())
    if text and text != "null":
        found.setdefault(NAMES.get(name, name), text)
