"""The headline with what belongs to it: kicker (引题) above, subtitle (副题) below, a reprint's 原标题."""

import re
from dataclasses import dataclass
from typing import Any

from newsarchive.find.claims import is_site_name
from newsarchive.find.headline import BYLINE, HEADINGS, PATH, precedes_byline
from newsarchive.find.layout import Layout
from newsarchive.find.wording import DASHES, SHARED, tidy
from newsarchive.folding import fold_letters
from newsarchive.outline import Box, Line
from newsarchive.values import Found

ABOVE = re.compile(
    r"pre-?title|intro-?title|up-?title|shoulder|yinti|eyebrow|kicker|jianti|"
    r"(?:^|[\s_-])(?:pre|yt|ytitle|yintitle)(?:$|[\s_-])"
)
BELOW = re.compile(
    r"sub-?_?tit|sub-?head|fubiaoti|futi\b|second-?title|vice-?title|(?:^|[\s_-])(?:sub|ftitle|fbt|deck)(?:$|[\s_-])"
)
"""What systems call the elements of 引题 and 副题."""
NOT_PART = re.compile(
    r"[：:]$|^[\[【]?字|^\d+$|[>»›→]|^(?:分享|打印|收藏|评论|評論|关注|關注|摘要|导读|導讀|核心提示|编者按|編者按)|"
    r"^.{0,4}(?:记者|記者|通讯员|通訊員|评论员|評論員).{2,20}$|文[/／]|图[/／]|摄$|第.{1,4}版|[A-Z]?\d\d版"
)
"""What may stand beside a headline without belonging to it: tools, people, pages of a newspaper."""
PART_LENGTH = range(4, 81)
"""Characters of a kicker or subtitle."""
UNNAMED = 6
"""Characters of one that only its place tells: shorter lines there are mostly columns' names."""

ORIGINAL = re.compile(
    r"""(?:^[\W_]{0,4}|[（(\[【])  # opens the line, or a bracket at the end of a paragraph
        原(?:标题|標題|题目|題目|题|題)
        (?:\s*[：:]\s*|(?:为|為|是)\s*[：:]?\s*(?=[《“「"]))
        (?P<title>[^\s].{1,119}?)
        (?=\s*[）)\]】]?\s*$|\s*[（(\[【]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|来源|來源|作者|记者)[：:])""",
    re.X,
)
PAIRS = {"《": "》", "“": "”", "「": "」", '"': '"'}


@dataclass(frozen=True, slots=True)
class Title:
    """title, kicker, subtitle and original_title, each with its rule, where found."""

    found: dict[str, Found[Any] | None]


def read_title(layout: Layout) -> Title:
    """Title of the page and what belongs to it."""
    if not layout.title:
        return Title({"title": None})
    return Title(
        {
            "title": Found(layout.title, layout.title_rule),
            "kicker": find_kicker(layout),
            "subtitle": find_subtitle(layout),
            "original_title": find_original(layout),
        }
    )


def find_kicker(layout: Layout) -> Found[str] | None:
    """The line above the headline that belongs to it."""
    if (left := embedded_part(layout, "introtitle")) is not None:
        return left
    if layout.headline < 0:
        return None
    lines = layout.page.lines
    first = first_line(layout)
    for line in reversed(lines[max(0, first - 2) : first]):
        if ABOVE.search(label_of(line)) and is_part(line, layout):
            return Found(tidy(line.text), "element named like a kicker")
        beside = line.index == first - 1 and len(line.text) >= UNNAMED
        if beside and belongs(line, lines[first]) and is_part(line, layout):
            return Found(tidy(line.text), "line set with the headline")
    return None


def find_subtitle(layout: Layout) -> Found[str] | None:
    """The line below the headline, or the end of its line, that belongs to it."""
    if (left := embedded_part(layout, "subtitle")) is not None:
        return left
    if layout.headline < 0:
        return None
    lines = layout.page.lines
    headline = lines[layout.headline]
    _, _, rest = headline.text.partition(layout.title or "\0")
    if rest.strip().startswith(DASHES) and len(rest) in PART_LENGTH:
        return Found(tidy(rest), "dash after the headline")
    for line in lines[headline.index + 1 : headline.index + 4]:
        if not is_part(line, layout):
            return None
        if line.text.startswith(DASHES):
            return Found(tidy(line.text), "dash below the headline")
        if BELOW.search(label_of(line)):
            return Found(tidy(line.text), "element named like a subtitle")
        if len(line.text) < UNNAMED:
            return None
        if belongs(line, headline) and (inside(line.box, headline.box) or precedes_byline(line, lines)):
            return Found(tidy(line.text), "line set with the headline")
    return None


def embedded_part(layout: Layout, name: str) -> Found[str] | None:
    """A kicker or subtitle that the system left in a comment and that is more than a part of the title."""
    text = layout.page.embedded.get(name, "")
    folded = fold_letters(text)
    if len(text) not in PART_LENGTH or SHARED.search(text) or is_site_name(text):
        return None
    if not folded or folded in fold_letters(layout.title or ""):
        return None
    return Found(tidy(text), f"{name} in a comment")


def first_line(layout: Layout) -> int:
    """First line of the headline: it may be broken over several."""
    whole = fold_letters(layout.title or "")
    first = layout.headline
    while first > 0 and whole.startswith(fold_letters(layout.page.lines[first - 1].text) or "\0"):
        first -= 1
    return first


def label_of(line: Line) -> str:
    """id and class of a line's element and of its first run."""
    return f"{line.box.label} {line.runs[0].label}"


def is_part(line: Line, layout: Layout) -> bool:
    """Claims that a line may be a kicker or subtitle: no byline, link, tool, or site's name."""
    text = line.text
    if len(text) not in PART_LENGTH or 2 * line.linked > len(text):
        return False
    if BYLINE.search(text) or SHARED.search(text) or NOT_PART.search(text) or is_site_name(text):
        return False
    if PATH.search(line.box.label):
        return False
    folded, title = fold_letters(text), fold_letters(layout.title or "")
    return folded not in title and title not in folded


def belongs(line: Line, headline: Line) -> bool:
    """Claims that a line shares the headline's element, or is set like it right beside it."""
    box, other = line.box, headline.box
    if inside(box, other):
        return other.tag in HEADINGS
    frames = (other.parent, other.parent and other.parent.parent)
    if box.parent is not None and box.parent in frames:
        if box.tag in HEADINGS and other.tag in HEADINGS:
            return True
        opens = line.index == box.parent.start and line.index < headline.index
        return opens or (box.centred and other.centred and box.tag == other.tag)
    rows = box.parent and box.parent.parent
    return box.tag == other.tag == "td" and box.centred and other.centred and rows in frames


def inside(box: Box, other: Box) -> bool:
    """Claims that a box is another or stands directly in it."""
    return box is other or box.parent is other


def find_original(layout: Layout) -> Found[str] | None:
    """What follows 原标题."""
    lines = layout.page.lines
    for line in lines[max(0, layout.headline) : layout.end + 25]:
        if "原" in line.text and (found := ORIGINAL.search(line.text)) is not None:
            text = found["title"]
            if PAIRS.get(text[0]) == text[-1]:
                text = text[1:-1]
            if "{{" not in text and fold_letters(text):
                return Found(text.strip(), "原标题")
    return None
