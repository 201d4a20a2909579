"""Keywords: the tags a reader sees, else those the page's head names for the story.

A head's keywords are often the site's, the section's, or the headline once more; only what the story itself
bears out is taken. JSON-LD and comments of the CMS are left alone: there, words are picked by machine and
mixed with section names.
"""

import re
from collections.abc import Iterator

from newsarchive.find.claims import is_site_name
from newsarchive.find.layout import Layout
from newsarchive.find.tags import find_tags, unique
from newsarchive.folding import fold_letters
from newsarchive.values import Found

METAS = ("keywords", "news_keywords", "keyword")
SEPARATOR = re.compile(r"\s*[,，;；、|｜丨\n]+\s*")
GENERIC = frozenset(
    """
    新闻 资讯 推荐 首页 主页 网站 官网 频道 图片 视频 头条 热点 要闻 正文 内容 文章 其他 其它 热图 专题
    滚动新闻 即时新闻 最新消息 news home match null undefined none
    """.split()  # noqa: SIM905 -- two dozen words read better so than one a line
)
"""Words that say nothing of a story, folded."""
LONGEST = 20
"""Characters of a Chinese keyword; longer ones are sentences. The longest real one has 15."""
SENTENCE = re.compile("[，。！？；：!?]")
UNFILLED = re.compile(r"[\[{$<%#]{1,2}[\w.:=$]*[A-Za-z][\w.:]*[\]}>%#]")
"""A name in a template's brackets: [news.keys], {keywords}, {$tags}, <%tag%>."""
SHARE = 0.25
"""Share of the head's keywords that the story must hold; below it, they describe the site."""
FEW, TAG_SHARE = 4, 0.2
"""Tags that may say nothing the story says, and what share of more must: else they are the site's own."""
HALF_SHARE = 0.3
"""Share of which the story holds two characters in a row: enough where no site is named among them."""


def find_keywords(layout: Layout) -> Found[tuple[str, ...]] | None:
    """Tags shown, else meta keywords."""
    tags, rule = find_tags(layout)
    if tags and (len(tags) < FEW or share_told(tags, text_of(layout)) > TAG_SHARE):
        return Found(tuple(unique(tags)), f"tags shown: {rule}")
    for name in METAS:
        if text := layout.page.metas.get(name):
            kept = unique(of_the_story(split(text, layout.title or ""), layout))
            if kept:
                return Found(tuple(kept), f"meta {name}")
    return None


def split(text: str, title: str) -> Iterator[str]:
    """The keywords of one meta element: at its separators, else at spaces where the parts look like words."""
    if fold_letters(text) == fold_letters(title):
        return
    parts = [part for part in SEPARATOR.split(text.strip()) if part]
    for part in parts:
        words = part.split()
        if len(words) > 1 and are_words(words, alone=len(parts) == 1):
            yield from words
        else:
            yield part


def are_words(words: list[str], *, alone: bool) -> bool:
    """Claims that the parts of a keyword are keywords themselves, rather than a phrase with spaces."""
    if any(len(word) > 12 or SENTENCE.search(word) for word in words):
        return False
    chinese = sum(not word.isascii() for word in words)
    return chinese > len(words) / 2 and (alone or len(words) > 2)


def of_the_story(keywords: Iterator[str], layout: Layout) -> list[str]:
    """Keywords without the site's names, the headline and sentences; none where they are the site's own."""
    title = fold_letters(layout.title or "")
    kept: list[str] = []
    sites = 0
    for keyword in keywords:
        folded = fold_letters(keyword)
        if folded in GENERIC or is_site_name(keyword):
            sites += 1
        elif folded and not (folded.isdigit() or is_sentence(keyword) or repeats(folded, title)):
            kept.append(keyword)
    text = text_of(layout)
    if sum(keyword in text for keyword in kept) >= SHARE * len(kept):
        return kept
    return kept if not sites and share_told(kept, text) >= HALF_SHARE else []


def text_of(layout: Layout) -> str:
    """The headline and what follows it, to the story's last paragraph."""
    end = layout.last_paragraph + 1 if layout.box else layout.end
    lines = layout.page.lines[max(0, layout.headline) : end]
    return f"{layout.title}\n" + "\n".join([line.text for line in lines])


def share_told(keywords: list[str], text: str) -> float:
    """Share of keywords of which a text holds two characters in a row."""
    told = sum(any(keyword[i : i + 2] in text for i in range(len(keyword) - 1)) for keyword in keywords)
    return told / len(keywords) if keywords else 1.0


def repeats(folded: str, title: str) -> bool:
    """Claims that a keyword is the headline or a good part of it."""
    return len(folded) >= 8 and (folded in title or title in folded)


def is_sentence(keyword: str) -> bool:
    """Claims that a keyword is too long for one, punctuated, or a place of the template left unfilled."""
    longest = 2 * LONGEST if keyword.isascii() else LONGEST
    return (
        len(keyword) > longest or SENTENCE.search(keyword) is not None or UNFILLED.search(keyword) is not None
    )
