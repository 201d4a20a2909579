"""The names of a breadcrumb: which are sections, and which the site's home page, 正文 or the headline."""

import re

from newsarchive.find.claims import SEPARATOR, is_site_name
from newsarchive.find.layout import Layout
from newsarchive.folding import fold_letters
from newsarchive.page import Page

HOME = re.compile(
    r".{0,12}(?:首[页頁]|主[页頁])|home ?(?:page)?|index|(?:回|返回)首[页頁]|网站|網站|门户网站", re.I
)
END = re.compile(
    r"(?:新闻|文章|正文|信息|内容|新聞|图片|.{0,4})(?:正文|内容|內容|详情|詳情|详细|详细信息|详细内容|浏览|查看|阅读)页?|正文|文章|全文|本页|"
    r"当前页|内页|內文|内文|阅读文章|浏览文章|查看文章|content|article|detail|text",
    re.I,
)
GENERIC = re.compile(r"新[闻聞](?:中心|频道|頻道)?$|频道|頻道|资讯$|資訊$|中心$|专[题栏]|專[題欄]|政府")
NOT_SECTION = re.compile(
    r"更多|[上下]一[篇页頁条條则則]|返回|[：:]$|搜索|搜尋|登录|登錄|注册|[，。！？；]|\d{4}[-年]\d{1,2}|A[-+]|字[号號]|^\d+\D?$|.{4,}報導$"
)
LONGEST = 24
"""Characters of a section's name; the longest among the labelled pages has 14."""


def without_ends(names: list[str], layout: Layout) -> tuple[list[str], int]:
    """Names without the site's home page, 正文 and the headline; and how many of both ends were left out."""
    kept, cut = list(names), 0
    while kept and is_end(kept[-1], layout.title):
        kept.pop()
        cut = 1
    if kept and (HOME.fullmatch(kept[0].replace(" ", "")) or is_site(kept[0], layout.page)):
        kept.pop(0)
        cut += 1
    return kept, cut


def is_site(name: str, page: Page) -> bool:
    """Claims that a breadcrumb's first name is the site's rather than a section's."""
    if GENERIC.search(name) is None and is_site_name(name):
        return True
    folded = fold_letters(name)
    if folded in map(fold_letters, SEPARATOR.split(page.metas.get("og:site_name", ""))):
        return True
    own = GENERIC.sub("", name)
    return len(own) > 1 and own != name and folded == fold_letters(SEPARATOR.split(page.title_tag)[-1])


def is_end(name: str, title: str | None) -> bool:
    """Claims that a breadcrumb's last name is 正文 or the headline."""
    if END.fullmatch(name):
        return True
    folded, whole = fold_letters(name), fold_letters(title or "")
    if len(folded) < 4 or not whole:
        return False
    return (
        whole in folded or (folded in whole and 2 * len(folded) >= len(whole)) or name.endswith(("...", "…"))
    )


def is_name(text: str) -> bool:
    """Claims that a text may name a section."""
    return 0 < len(text) <= LONGEST and NOT_SECTION.search(text) is None
