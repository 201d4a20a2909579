"""Which lines are captions, and of which pictures.

Chinese pages hardly ever use figcaption: a caption is the next centred, small or short line after the
picture, one that says what the picture shows (图为…) or who took it (…摄), or one that stands in the
picture's own box. What follows a picture but reads like a paragraph of the story stays in the story.
"""

import re
from functools import cached_property

from newsarchive.find.captionmarks import NUMBERS, TERSE, is_labelled, is_marked, is_source, tells
from newsarchive.find.layout import Layout
from newsarchive.find.notices import is_byline, opens_other_stories
from newsarchive.find.tools import is_tool
from newsarchive.outline import Box, Line, Picture

MAX_CAPTION = 220  # characters; the longest among hand-labelled ones is 108
PLAIN, STOPS = 30, "。！？!?；：…”"
ENDINGS = frozenset("。！？!?；：…”.:;’'\")）】」』~～")
UNSTOPPED = range(22, 80)
"""Characters of a caption that is a phrase, longer than sub-headings are."""
SHORT = 45  # characters; a line this short after a picture needs only weak evidence

PLACED = re.compile(r"\((?:[左右中前后上下][一二三四五排]?|[前后]排\S{1,3})\)")  # who stands where
CONTINUES = re.compile(
    "[这那他她它我你您也又还但而却则就更]|不过|对此|其[中实他]|因[此而为]|所[以有]|于是|然而|然后|据|同时|此外|另外|如果|结果"
)
"""How a sentence begins that goes on with what was said before."""
SPEECH = re.compile("[“”「」:?]|^(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]\\)|\\d{1,2}[、.])")


class CaptionReader:
    """Decides which lines are captions, knowing how the story's paragraphs look."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout

    @cached_property
    def pictured(self) -> set[int]:
        """Indices of the lines right below a picture."""
        return {picture.at for picture in self.layout.page.pictures}

    @cached_property
    def unpictured(self) -> list[Line]:
        """The other lines of the story's box."""
        lines = self.layout.page.lines[self.layout.start : self.layout.end]
        return [line for line in lines if line.index not in self.pictured]

    @cached_property
    def body(self) -> list[Line]:
        """Those of them that are paragraphs."""
        return [line for line in self.unpictured if self.layout.weights[line.index] >= 40]

    @cached_property
    def indented(self) -> bool:
        """The story's paragraphs are indented."""
        return sum([line.indented for line in self.body]) > 0.6 * len(self.body)

    @cached_property
    def centred(self) -> bool:
        """The story's paragraphs are centred."""
        return sum([line.box.centred for line in self.body]) > 0.3 * len(self.body)

    @cached_property
    def headed(self) -> bool:
        """A story that has bold lines elsewhere, set like captions, uses them as sub-headings."""
        return any(is_bold(line) and line.box.centred for line in self.unpictured)

    @cached_property
    def stopped(self) -> bool:
        """Every other paragraph of the story ends with a stop."""
        return len(self.body) > 1 and all(line.text[-1] in ENDINGS for line in self.body)

    @cached_property
    def following(self) -> frozenset[int]:
        """Lines set like paragraphs, yet captions: each picture has one below, short and without a stop, and
        no other line of the story is like them, as sub-headings would be."""
        layout = self.layout
        short = {
            line.index
            for line in layout.page.lines[layout.first_paragraph : layout.last_paragraph]
            if len(line.text) <= PLAIN
            and line.text[-1] not in STOPS
            and not (line.bold or line.linked or SPEECH.search(line.folded))
            and not layout.exclusion.holds(line.box, layout.box)
        }
        inside = {index for index in self.pictured if layout.first_paragraph < index < layout.last_paragraph}
        return frozenset(short) if len(short) > 1 and short == inside else frozenset()

    def captions(self, picture: Picture, limit: int) -> list[Line]:
        """The lines that are a picture's caption; limit: index of the next picture, or the story's end."""
        lines = self.layout.page.lines
        found: list[Line] = []
        for line in lines[picture.at : min(limit, picture.at + 4)]:
            if line.index <= self.layout.headline or (not found and is_tool(line.folded)):
                continue  # a share bar may stand between a picture and its caption
            if not self.is_caption(line, picture, first=not found):
                break
            found.append(line)
            if tells(line.folded) or not _in(line.box, _own(picture.box)):
                break
        return found

    def is_caption(self, line: Line, picture: Picture, *, first: bool) -> bool:
        """Claims that the line, next after the picture, is its caption."""
        text = line.text
        if len(text) > MAX_CAPTION or line.linked * 2 > len(text) or is_byline(line.folded):
            return False
        if opens_other_stories(line.folded) or is_source(line):
            return False
        if is_labelled(line):
            return True
        own = _own(picture.box)
        inside = own is not None and _in(line.box, own)
        if not first:
            return inside and own is not None and own.tag in ("figure", "table") and len(text) < SHORT
        if tells(line.folded) or (len(text) <= 100 and PLACED.search(line.folded)):
            return True
        shown = (picture.attributes.get("alt") or picture.attributes.get("title") or "").strip()
        repeated = bool(shown) and text == " ".join(shown.split())
        if picture.at >= self.layout.end:
            return False  # below the story stand other things: only sure signs count
        if picture.at < self.layout.start:  # above it stand tools and bylines
            return repeated and text != self.layout.title
        if repeated or (text[0] in NUMBERS and self.is_only_item(line)):
            return True
        if (
            inside
            and own is not None
            and own.end - own.start <= 2
            and len(text) <= 60
            and not SPEECH.search(line.folded)
        ):
            return True
        if line.box.centred and not self.centred:
            return not (self.headed and is_bold(line))
        if line.index in self.following or (is_unstopped(line) and self.stopped):
            return True
        return line.bold * 2 <= len(text) and self.is_set_apart(line)

    def is_only_item(self, line: Line) -> bool:
        """Claims that no line beside a numbered one is numbered too, as they are in a list."""
        lines = self.layout.page.lines
        beside = [*lines[max(0, line.index - 1) : line.index], *lines[line.index + 1 : line.index + 2]]
        return not any(other.text[0] in NUMBERS for other in beside)

    def is_set_apart(self, line: Line) -> bool:
        """Claims that a short line after a picture looks unlike the paragraphs around it."""
        if len(line.text) > SHORT or SPEECH.search(line.folded):
            return False
        if line.text.endswith("。") and CONTINUES.match(line.folded):
            return False
        if self.indented and not line.indented:
            return True
        following = self.layout.page.lines[line.index + 1 : line.index + 2]
        return (
            len(line.text) <= TERSE
            and line.text.endswith("。")
            and all(len(other.text) > 2 * len(line.text) for other in following)
        )

    def stands_alone(self, line: Line) -> bool:
        """Claims that a line is a caption although its picture is gone from the page."""
        if len(line.text) > 120 or 2 * line.linked > len(line.text):
            return False
        if not is_labelled(line) and not (line.index >= self.layout.start and is_marked(line)):
            return False
        return not (is_byline(line.folded) or is_source(line))


def is_unstopped(line: Line) -> bool:
    """Claims that a line is longer than sub-headings are, yet ends without a stop, as no paragraph does."""
    text = line.text
    return len(text) in UNSTOPPED and text[-1] not in ENDINGS and not line.bold and not line.linked


def is_bold(line: Line) -> bool:
    """Claims that the whole of a short line is in bold type."""
    return 0 < len(line.text) <= SHORT and line.bold >= len(line.text) - 2


def _own(box: Box) -> Box | None:
    """The picture's own box: the smallest around it, a table for a cell."""
    if box.tag in ("td", "tr", "th", "tbody"):
        around: Box | None = box
        while around is not None and around.tag in ("td", "tr", "th", "tbody"):
            around = around.parent
        if around is not None and around.end - around.start > 3:
            return box
        return around
    if box.end == box.start and box.tag in ("p", "div", "center"):
        return box.parent  # an empty wrapper around the picture alone
    return box


def _in(box: Box | None, outer: Box | None) -> bool:
    """Claims that a box is outer or inside it."""
    while box is not None:
        if box is outer:
            return True
        box = box.parent
    return False
