"""Tags a reader sees over or below a story: after a label, as #tags, or in an element named so."""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsarchive.find.claims import is_site_name
from newsarchive.find.layout import Layout
from newsarchive.find.taglabels import LABEL, MAY_BE_LABEL, NEXT_LABEL, OTHERS, is_label
from newsarchive.outline import Box, Line

SITES = re.compile(
    r"\W{0,2}(?:热门|熱門|最新|推荐|推薦|全部|常用|更多)(?:标签|標籤|关键[词字]|關鍵[詞字]|话题|話題|tags?)",
    re.I,
)
"""How a list of the site's own tags begins."""
NAMED = re.compile(
    r"hash-?tags?|(?:^|[\s_-])tags?(?:$|[\s_-])|tag-?(?:list|item|cloud|box|wrap|link|area)|keywords?|key-?words?|tagcloud|"
    r"label-?(?:list|link|item|box)|biaoqian|guanjianci"
)
HASH = re.compile(r"[#＃]\s*([^#＃\s]{1,24})(?:\s*[#＃](?=\s|$))?")
SEPARATOR = re.compile(r"\s*[,，;；、|｜丨/／﹒．·•#＃\n\t]+\s*|\s{2,}|\u3000+")
NOT_TAG = re.compile(
    r"更多|^(?:已?收藏|分享|打印|评论|評論|返回|编辑|編輯|责编|点击|點擊)|[上下]一[篇则則条條]|(?:繼續|继续|延伸)?(?:阅读|閱讀)(?:全文|原文|更多)|"
    r"(?:繼續|继续|延伸)(?:阅读|閱讀)|来源|[。！？：:…]|^\d+图?$|^[A-Z+-]$"
)
LONGEST = 24
"""Characters of a tag: the longest among the labelled pages has 12."""
WORD = 12
"""Characters of a tag without label or mark; longer ones are headlines."""
BELOW = 25
"""Lines after the story within which its tags stand: share bar, related stories and credits come between."""


def find_tags(layout: Layout) -> tuple[list[str], str]:
    """Tags shown near the story, in order, and the rule that found them."""
    tail = zone_below(layout)
    over = first_labelled(layout.head, layout)
    below = first_labelled(tail, layout)
    if below or len(over) > 1:  # one alone over the story is more likely a sub-heading of it
        return over + below, "label"
    for finder, rule in ((hashed, "#tags"), (named, "element named like tags")):
        if found := finder(tail):
            return found, rule
    above = named([line for line in layout.head if line.index > layout.headline])
    return (above, "element named like tags") if len(above) > 1 else ([], "")


def first_labelled(lines: list[Line], layout: Layout) -> list[str]:
    """The tags of the first line that has a label and tags."""
    for line in lines:
        if len(line.text) <= 300 and (found := labelled(line, layout)):
            return found
    return []


def zone_below(layout: Layout) -> list[Line]:
    """The lines after the last paragraph, where tags stand."""
    lines = layout.page.lines
    if layout.box is None:
        return lines[layout.headline + 1 : layout.headline + 1 + BELOW] if layout.headline >= 0 else []
    return lines[layout.last_paragraph + 1 : layout.end + BELOW]


def labelled(line: Line, layout: Layout) -> list[str]:
    """Tags after 关键词 and its like, on the line or on those that follow in its element."""
    if MAY_BE_LABEL.search(line.text) is None:
        return []
    opening = line.runs[0].text.strip()
    label = LABEL.match(opening if is_label(opening) else line.text)
    if label is None or OTHERS.search(line.text[: label.end()]):
        return []
    if rest := NEXT_LABEL.split(line.text[label.end() :], maxsplit=1)[0].strip():
        links = clean([text for text in links_of(line) if text.strip() in rest])
        if links or label["mark"]:
            return links or clean(split_runs(line, rest))
        parts = runs_after(line)
        return clean(parts) if len(parts) > 1 else []
    return clean_below(line, layout)


def clean_below(line: Line, layout: Layout) -> list[str]:
    """Tags on the lines after a label that stands alone."""
    found: list[str] = []
    for other in layout.page.lines[line.index + 1 : line.index + 31]:
        beside = other.index == line.index + 1 and len(links_of(other)) > 1
        if not (beside or shares_frame(other.box, line.box)) or (found and not other.linked):
            break
        tags = clean(links_of(other)) or clean(SEPARATOR.split(other.text))
        if not tags or len(other.text) > 160 or NOT_TAG.search(other.text):
            break
        found += tags
    return found


def links_of(line: Line) -> list[str]:
    """Texts of a line's links, each element by itself."""
    return [run.text for run in line.runs if run.href and not is_label(run.text.strip())]


def split_runs(line: Line, rest: str) -> list[str]:
    """Tags of a line without links: at its separators, else element by element, else at spaces."""
    parts = [part for part in SEPARATOR.split(rest) if part]
    if len(parts) > 1:
        return parts
    texts = [text for text in runs_after(line) if text in rest]
    if len(texts) > 1:
        return texts
    return rest.split() if all(len(part) <= 12 for part in rest.split()) else [rest]


def runs_after(line: Line) -> list[str]:
    """Texts of the elements of a line after its label."""
    texts = [text for run in line.runs if (text := run.text.strip())]
    for place, text in enumerate(texts):
        if (label := LABEL.match(text)) is not None:
            following = [text[label.end() :], *texts[place + 1 :]]
            return [part for part in following if part.strip(" :：")]
    return []


def shares_frame(box: Box, other: Box) -> bool:
    """Claims that two lines stand in one small element: the label's own, or the one around it."""
    frame = other.parent
    while box is not None and box.tag:
        if box is other or (box is frame and frame.tag != "body" and frame.end - frame.start <= 40):
            return True
        if box.parent is None:
            return False
        box = box.parent
    return False


def hashed(lines: list[Line]) -> list[str]:
    """The first lines in a row that are nothing but #tags."""
    found: list[str] = []
    for line in lines:
        tags = HASH.findall(line.text) if line.text[0] in "#＃" else []
        alone = tags and not HASH.sub("", line.text).strip(" 、,，·|")
        if alone and (line.linked or len(tags) > 1):
            found += clean(tags)
        elif found:
            break
    return found


def named(lines: list[Line]) -> list[str]:
    """The links of the first element named like tags."""
    found: list[str] = []
    for line in lines:
        links = links_named(line) if 2 * line.linked >= len(line.text.replace(" ", "")) else []
        tags = clean(links)
        if SITES.match(line.text):
            break
        if 2 * len(tags) > len(links) and all(len(tag) <= WORD or tag.isascii() for tag in tags):
            found += tags
        elif found:
            break
    return [] if all(map(is_site_name, found)) else found


def links_named(line: Line) -> list[str]:
    """Texts of a line's links, if an element around it is named like tags; else of the links so named."""
    box: Box | None = line.box
    for _ in range(4):
        if box is None or not box.tag or box.end - box.start > 40:
            break
        if box.attributes and (name := box.label) and is_named(name):
            return links_of(line)
        box = box.parent
    if not any(run.label for run in line.runs):
        return []
    links = [run for run in line.runs if run.href and run.text.strip()]
    own = [run.text for run in links if is_named(run.label)]
    return own if 2 * len(own) > len(links) else []


@lru_cache(maxsize=4096)  # the same few names stand around most lines of a page, and of a site
def is_named(label: str) -> bool:
    """Claims that an element is named like tags."""
    return NAMED.search(label) is not None


def clean(texts: list[str]) -> list[str]:
    """Tags without marks around them; none at all where one is no tag."""
    found = [tag for tag in (" ".join(text.split()).strip("#＃,，、;；|·﹒ ") for text in texts) if tag]
    return [tag for tag in found if len(tag) <= LONGEST and not NOT_TAG.search(tag)]


def unique(tags: Iterator[str] | list[str]) -> list[str]:
    """Tags in order, each once."""
    return list(dict.fromkeys(tags))
