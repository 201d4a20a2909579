"""Where things stand on a page: the headline, the story's box, the zones before and after it.

Every field's finder looks into these zones rather than over the whole page: a date in a list of related
stories, or an editor's name in a footer, is then never even a candidate.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from newsarchive.find.furniture import Exclusion
from newsarchive.find.headline import find_headline
from newsarchive.find.hinted import hinted_box, hinted_lines
from newsarchive.find.notices import (
    MAX_COMMENTS,
    MAX_HEADING,
    closes_story,
    opens_comments,
    opens_other_stories,
)
from newsarchive.find.storybox import find_box
from newsarchive.find.weights import PARAGRAPH, weigh_all
from newsarchive.outline import Box, Line
from newsarchive.page import Page

FURNITURE_SHARE = 0.15
"""What a paragraph counts inside a box named like furniture: names mislead, and some stories stand there."""
NEAR, MOST = 15, 0.5
"""Lines from the headline to the story's first paragraph; share of the page's running text a story has."""
WRITTEN_BY_READERS = re.compile(r"\d{1,2}[-/月]\d{1,2}|\d{1,2}:\d\d|\d+楼|回复|支持|反对|顶|赞|举报")
"""What stands beside a reader's comment, in folded text."""
LITTLE = 0.2
"""Share of a story's weight below which what is left may be no part of it."""


@dataclass(frozen=True, eq=False)
class Layout:
    """The zones of a page, as indices into page.lines."""

    page: Page
    headline: int
    """Line of the headline, or -1 where no line shows it."""
    title: str | None
    """The headline's text (from the line, or from the head of the page)."""
    title_rule: str
    """Name of the rule that gave the title."""
    box: Box | None
    """Smallest box that holds the whole story, or None where the page has no story."""
    weights: list[float]
    """How much each line reads like a paragraph of a story, in characters."""
    exclusion: Exclusion
    """Which boxes are page furniture."""

    @cached_property
    def start(self) -> int:
        """First line of the story's box after the headline; len(lines) where there is none."""
        if self.box is None:
            return len(self.page.lines)
        inside = self.box.start <= self.headline < self.box.end
        return self.headline + 1 if inside else self.box.start

    @cached_property
    def end(self) -> int:
        """Line after the story's box."""
        return self.box.end if self.box else len(self.page.lines)

    @cached_property
    def first_paragraph(self) -> int:
        """First line of the story's box that reads like a paragraph."""
        for index in range(self.start, self.end):
            if self.weights[index] >= PARAGRAPH:
                return index
        return self.start

    @cached_property
    def last_paragraph(self) -> int:
        """Last line of the story's box that reads like a paragraph, comments and other stories left out."""
        lines = self.page.lines
        for index in range(self.closing - 1, self.start, -1):
            if self.weights[index] >= PARAGRAPH and not self.exclusion.holds(lines[index].box, self.box):
                return index
        return self.start

    @cached_property
    def closing(self) -> int:
        """Line of the editor, or heading of other stories or comments, that ends the story in its box."""
        total = sum(self.weights[self.start : self.end])
        left = total
        for line in self.page.lines[self.start : self.end]:
            left -= self.weights[line.index]
            if left < LITTLE * total and ends_story(line):
                return line.index
            if left < total and self.heads_comments(line):
                return line.index
        return self.end

    def heads_comments(self, line: Line) -> bool:
        """Claims that readers' comments begin: what heads them, and times or buttons soon below."""
        if line.linked or len(line.text) > MAX_COMMENTS or not opens_comments(line.folded):
            return False
        below = self.page.lines[line.index + 1 : line.index + 5]
        return any(WRITTEN_BY_READERS.search(other.folded) for other in below)

    @cached_property
    def shown(self) -> int:
        """Characters the page shows."""
        return sum([len(line.text) for line in self.page.lines])

    @cached_property
    def head(self) -> list[Line]:
        """Lines around the headline down to the first paragraph: where bylines stand."""
        first = self.headline if self.headline >= 0 else max(0, self.start - 12)
        last = self.first_paragraph if self.box else first + 12
        return self.page.lines[max(0, first - 4) : max(first + 1, min(last, first + 25))]

    @cached_property
    def tail(self) -> list[Line]:
        """Lines from the story's last paragraph on: where editors, tags and disclaimers stand."""
        return self.page.lines[self.last_paragraph : self.end + 25] if self.box else []


def ends_story(line: Line) -> bool:
    """Claims that a line heads other stories or comments, or names the editor.

    Asked of the text as printed first: folding every paragraph would take longer.
    """
    text = line.text
    if len(text) <= MAX_HEADING and opens_other_stories(line.folded):
        return True
    return ("责" in text[:4] or "責" in text[:4]) and closes_story(line.folded)


def lay_out(page: Page) -> Layout:
    """Find the headline and the story's box."""
    headline, title, rule = find_headline(page)
    hints = page.hints
    if hints and hints.title and (said := hinted_lines(page, hints.title)):
        title, rule = " ".join(said), "portal's hint"
    exclusion = Exclusion(headline)
    weights = weigh_all(page.lines)
    trust_names_less(exclusion, page.lines, weights)
    chosen = [
        weight * FURNITURE_SHARE if weight and exclusion.holds(line.box) else weight
        for weight, line in zip(weights, page.lines, strict=True)
    ]
    box = hinted_box(page, hints.body) if hints and hints.body else None
    box = box or find_box(page, headline, chosen)
    return Layout(page, headline, title, rule, box, weights, exclusion)


def trust_names_less(exclusion: Exclusion, lines: list[Line], weights: list[float]) -> None:
    """Take the boxes of the first paragraph below the headline for no furniture where they hold most of the
    page's running text, whatever they are called."""
    below = exclusion.headline + 1
    near = range(below, min(below + NEAR, len(lines)))
    first = next((index for index in near if weights[index] >= PARAGRAPH), None)
    if exclusion.headline < 0 or first is None or not exclusion.holds(lines[first].box):
        return
    total = sum(weights[below:])
    box: Box | None = lines[first].box
    while box is not None and box.tag not in ("", "body"):
        if sum(weights[box.start : box.end]) >= MOST * total:
            exclusion.trust(lines[first].box)
            return
        box = box.parent if exclusion.holds(box.parent) else None
