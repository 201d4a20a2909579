"""Where on a page a story's date may stand, the surest places first."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from newsarchive.find.dateforms import MONTHS
from newsarchive.find.layout import Layout
from newsarchive.find.notices import opens_other_stories
from newsarchive.folding import fold_chars
from newsarchive.outline import Line

Zone = Literal[
    "above the headline",
    "beside the headline",
    "below the headline",
    "in the story",
    "below the story",
    "page",
]


class Place(NamedTuple):
    """A line, or several that make one date, as a text to look for dates in."""

    text: str
    """Runs are kept apart by spaces."""
    line: Line
    zone: Zone
    base: float
    """What standing there counts."""
    label: str
    """The line above, folded, where it may be a label; else empty."""


DATED = re.compile(r"\d|[前昨今刚剛]|[年月]|ago\b|now\b")
FRAGMENT = re.compile(
    rf"[\d\s\-/.:：年月日时時分秒]{{1,14}}|(?:{MONTHS.replace(' ', '|')})[a-z]{{0,6}}\.?", re.IGNORECASE
)

BELOW, ABOVE, BESIDE, INSIDE, UNSURE, TAIL = 100.0, 62.0, 96.0, 76.0, 66.0, 42.0
"""What the zones count; UNSURE is a page without a headline's line."""
TEXT = 200
"""Characters of a line that are looked at; a byline glued to the story begins its line."""
INTO = 6
"""Lines of the story in which a byline may still come, after a summary or a picture's caption."""
PAST = 12
"""Lines below the story in which its time may stand."""
EDITION = 15.0
"""What a newspaper's page number beside a date above the headline counts."""
PAPER = re.compile(r"第\s?[a-z]?\d{1,3}\s?版")
LABEL = 12
"""Characters of a label in a line of its own."""


def head_places(layout: Layout) -> Iterator[Place]:
    """Around the headline; a date spread over several lines makes one place."""
    lines = layout.head
    joined = 0
    for at, line in enumerate(lines):
        if at < joined or (line.index < layout.headline and is_link(line)):
            continue
        if len(line.text) <= 14 and FRAGMENT.fullmatch(line.text):
            joined = at + 1
            while joined < min(len(lines), at + 4) and FRAGMENT.fullmatch(lines[joined].text):
                joined += 1
            yield _around_headline(" ".join(spaced(part) for part in lines[at:joined]), line, layout)
        elif DATED.search(line.text):
            yield _around_headline(spaced(line), line, layout)


def story_places(layout: Layout) -> Iterator[Place]:
    """In the first lines of the story, where a summary or a caption comes before the byline."""
    if layout.box is None:
        return
    first = layout.first_paragraph
    for line in layout.page.lines[first : min(first + INTO, layout.end)]:
        if DATED.search(line.text):
            base = INSIDE - 2 * (line.index - first)
            yield Place(spaced(line), line, "in the story", base, label_above(line, layout))


def tail_places(layout: Layout) -> Iterator[Place]:
    """Below the story, before other stories begin; of the last paragraph, its end."""
    last = layout.last_paragraph
    for line in layout.tail[: PAST + 1]:
        if line.index > last and (opens_other_stories(line.text) or is_link(line)):
            return
        if DATED.search(line.text):
            text = line.text[-60:] if line.index == last or len(line.text) > TEXT else spaced(line)
            base = TAIL - (line.index - last)
            yield Place(text, line, "below the story", base, label_above(line, layout))


def all_places(layout: Layout) -> Iterator[Place]:
    """Short lines all over the page, but those that follow the linked headline of another story."""
    lines = layout.page.lines
    for line in lines:
        if (
            len(line.text) <= 70
            and DATED.search(line.text)
            and not (line.index and is_link(lines[line.index - 1]))
        ):
            yield Place(spaced(line), line, "page", TAIL, label_above(line, layout))


def _around_headline(text: str, line: Line, layout: Layout) -> Place:
    """Where a line of the head stands, and what that counts."""
    distance = line.index - layout.headline
    label = label_above(line, layout)
    if layout.headline < 0 and layout.title and layout.title in line.text:
        return Place(text, line, "beside the headline", BESIDE, "")
    if layout.headline < 0:
        return Place(text, line, "above the headline", UNSURE, label)
    if distance > 0:
        return Place(text, line, "below the headline", BELOW - 2 * min(distance, 12), label)
    if distance == 0:
        return Place(text, line, "beside the headline", BESIDE, "")
    base = ABOVE + 4 * distance + (EDITION if names_edition(line, layout) else 0.0)
    return Place(text, line, "above the headline", base, label)


def names_edition(line: Line, layout: Layout) -> bool:
    """Claims that a line or the next says which page of a newspaper this is: its date is the paper's."""
    return any(PAPER.search(other.folded) for other in layout.page.lines[line.index : line.index + 2])


def spaced(line: Line) -> str:
    """Text of a line with its runs kept apart, as 2020-04-29 and 20:33 in elements of their own need."""
    if len(line.runs) == 1:
        return line.text[:TEXT]
    return " ".join(" ".join([run.text for run in line.runs]).split())[:TEXT]


def label_above(line: Line, layout: Layout) -> str:
    """The line above, folded, where it is short enough for a label in an element of its own."""
    above = layout.page.lines[line.index - 1].text if line.index else ""
    return fold_chars(above) if len(above) <= LABEL else ""


def is_link(line: Line) -> bool:
    """Claims that a line is the linked headline of another story."""
    return len(line.text) >= LABEL and line.linked * 5 > len(line.text) * 3
