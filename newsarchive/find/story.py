"""The story: its paragraphs and pictures, sorted out of everything its box holds."""

import re
from dataclasses import dataclass
from typing import Any

from newsarchive.find.layout import Layout
from newsarchive.find.leftout import HAN, is_left_out
from newsarchive.find.notices import (
    MAX_HEADING,
    closes_story,
    is_byline,
    is_notice,
    opens_legal_notice,
    opens_other_stories,
)
from newsarchive.find.pictures import read_gallery, read_pictures
from newsarchive.find.tools import is_tool
from newsarchive.find.weights import PARAGRAPH
from newsarchive.outline import Line
from newsarchive.values import Found, Image, Paragraph, ParagraphKind

KINDS: dict[str, ParagraphKind] = {
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
    "li": "item", "dd": "item", "dt": "item", "blockquote": "quote", "td": "row", "th": "row",
}  # fmt: skip

LABELLED = re.compile(
    r"(?:来源|來源|作者|编辑|編輯|责编|責編|记者|記者|时间|時間|发布|發布|日期)\s*[：:／/|]|(?:19|20)\d\d[-/.年]\d"
)
LONGEST_BYLINE = 160
COUNTER = re.compile(r"^\d{1,3}\s*/\s*\d{1,3}\s+")
SAID = re.compile("[，。！？!?：…]$")
"""How a line ends that says something, however short it is."""
GO_BACK = re.compile(
    r"\s*[\[【(（]?(?:返回[^。，]{0,10}|查看更多|更多[^。，]{0,6}|点击进入[^。，]{0,10})[>》»\])】）]+\s*$"
)

BUTTON_ENDS = frozenset("[>》»])】）")
"""Asked first: GO_BACK has to be tried at every character of a paragraph."""


@dataclass(frozen=True, slots=True)
class Story:
    """What the story's box holds, sorted."""

    paragraphs: tuple[Paragraph, ...] = ()
    images: tuple[Image, ...] = ()

    @property
    def found(self) -> dict[str, Found[Any] | None]:
        """The fields with their rules."""
        return {
            "paragraphs": Found(self.paragraphs, "story box") if self.paragraphs else None,
            "images": Found(self.images, "story box") if self.images else None,
        }


def read_story(layout: Layout) -> Story:
    """Sort what the story's box holds into paragraphs and pictures with captions."""
    if layout.box is None:
        return Story(images=read_gallery(layout))
    images, captions = read_pictures(layout)
    kept = [line for line in story_lines(layout, captions) if line.index not in captions]
    paragraphs = [Paragraph(without_ends(line.text), kind_of(line)) for line in kept]
    if len(paragraphs) > 1 and is_abstract(paragraphs[0].text, paragraphs[1].text):
        del paragraphs[0]
    return Story(tuple(paragraphs), images)


def without_ends(text: str) -> str:
    """A paragraph without the number of its picture before it, and the button after it."""
    if "/" in text:
        text = COUNTER.sub("", text)
    return GO_BACK.sub("", text) if text[-1:] in BUTTON_ENDS else text


def is_abstract(first: str, second: str) -> bool:
    """Claims that the first paragraph is only the beginning of the second, cut, as abstracts are."""
    start = first.rstrip(".…。 ")
    return 20 < len(start) < len(second) and second.startswith(start)


def story_lines(layout: Layout, captions: set[int]) -> list[Line]:
    """Lines of the story's box without furniture: bylines before, other stories and notices after."""
    kept: list[Line] = []
    skip_to = after_bylines(layout, captions)
    total = sum(layout.weights[layout.start : layout.end])
    passed = 0.0
    for line in layout.page.lines[layout.start : layout.end]:
        passed += layout.weights[line.index]
        if line.index < skip_to or layout.exclusion.holds(line.box, layout.box):
            continue
        ending = total - passed < 0.2 * total
        if total - passed < 0.35 * total and "明" in line.text and opens_legal_notice(line.folded):
            break
        if len(line.text) <= MAX_HEADING and opens_other_stories(line.folded):
            if ending or (kept and layout.heads_comments(line)):
                break
            skip_to = end_of_block(line, layout)
        elif not is_left_out(line, layout):
            kept.append(line)
        elif ending and closes_story(line.folded):
            break
    return kept


def after_bylines(layout: Layout, captions: set[int]) -> int:
    """Line from which the story's own text may begin: after the last byline above its first paragraph."""
    begin = layout.start
    for line in layout.page.lines[layout.start : layout.first_paragraph]:
        if line.index not in captions and is_head(line, layout):
            begin = line.index + 1
    return begin


def is_head(line: Line, layout: Layout) -> bool:
    """Claims that a line above the first paragraph is byline, tool or headline."""
    text = line.text
    if len(text) <= 4:
        return not (line.bold or SAID.search(text) or is_set_like_paragraphs(line, layout))
    if layout.title and text in layout.title:
        return True
    if len(text) >= 60:
        return len(text) < LONGEST_BYLINE and is_byline(line.folded)
    return bool(
        LABELLED.search(text) or is_byline(line.folded) or is_tool(line.folded) or is_notice(line.folded)
    )


def is_set_like_paragraphs(line: Line, layout: Layout) -> bool:
    """Claims that a line has words and stands in the first paragraph's element, or in one of its kind."""
    box, first = line.box, layout.page.lines[layout.first_paragraph].box
    if is_tool(line.folded) or not HAN.search(line.text):
        return False
    return box is first or (box.parent is first.parent and (box.tag, box.label) == (first.tag, first.label))


def end_of_block(opener: Line, layout: Layout) -> int:
    """Line after the block that an opener heads: the largest box around it with no paragraph in it."""
    box = opener.box
    end = max(opener.index + 1, box.end)
    around = box
    while around is not None and around is not layout.box:
        if any(weight >= PARAGRAPH for weight in layout.weights[around.start : around.end]):
            break
        end = max(end, around.end)
        if around.parent is None:
            break
        around = around.parent
    while end < layout.end and 2 * layout.page.lines[end].linked > len(layout.page.lines[end].text):
        end += 1
    return end


def kind_of(line: Line) -> ParagraphKind:
    """What the element around a line, or its type, makes of it."""
    if (kind := KINDS.get(line.box.tag)) is not None:
        return kind
    if line.bold >= len(line.text.replace(" ", "")) and len(line.text) <= 40:
        return "heading"
    return "text"
