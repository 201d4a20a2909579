"""Where things stand on a page: the headline, the story's box, the zones before and after it.

Every field's finder looks into these zones rather than over the whole page: a date in a list of related
stories, or an editor's name in a footer, is then never even a candidate.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from newsarchive.find.headline import find_headline
from newsarchive.outline import Box, Line
from newsarchive.page import Page

SENTENCE = re.compile("[，。！？；：、”」》…]")

NOT_STORY = re.compile(
    r"comment|related|relate|recommend|sidebar|side-|footer|copyright|share|breadcrumb|hot|rank|\bnav|menu|"
    r"\btop|login|toolbar|advert|banner|links?\b|xgxw|xiangguan|tuijian|pinglun"
)
STORY = re.compile(
    r"article|content|trs_?(?:ue)?editor|zoom|detail|endtext|story|post|main-?text|neirong|zhengwen|maintext|artibody|"
    r"newstext|text"
)


@dataclass(frozen=True, slots=False, eq=False)
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

    @property
    def start(self) -> int:
        """First line of the story's box; len(lines) where there is none."""
        return max(self.box.start, self.headline + 1) if self.box else len(self.page.lines)

    @property
    def end(self) -> int:
        """Line after the story's box."""
        return self.box.end if self.box else len(self.page.lines)

    @cached_property
    def head(self) -> list[Line]:
        """Lines around the headline down to the first paragraph: where bylines stand."""
        lines = self.page.lines
        first = self.headline if self.headline >= 0 else max(0, self.start - 12)
        return lines[max(0, first - 4) : min(self.first_paragraph, first + 25)]

    @cached_property
    def first_paragraph(self) -> int:
        """First line of the story's box that reads like a paragraph."""
        for line in self.page.lines[self.start : self.end]:
            if line_score(line) >= 20:
                return line.index
        return self.start

    @cached_property
    def tail(self) -> list[Line]:
        """Lines after the story's last paragraph: where editors, tags and disclaimers stand."""
        lines = self.page.lines
        last = self.end - 1
        while last > self.start and line_score(lines[last]) < 20:
            last -= 1
        return lines[last : self.end + 25]


def lay_out(page: Page) -> Layout:
    """Find the headline and the story's box."""
    headline, title, rule = find_headline(page)
    return Layout(page, headline, title, rule, find_box(page, headline))


def line_score(line: Line) -> float:
    """How much a line reads like a paragraph: its unlinked length, if it has the marks of sentences."""
    length = len(line.text)
    plain = length - line.linked
    if plain * 2 < length or length < 8:
        return 0.0
    marks = len(SENTENCE.findall(line.text))
    if not marks:
        return 0.0 if length < 25 else plain * 0.3
    return min(plain, 400.0)


def find_box(page: Page, headline: int) -> Box | None:
    """The box of the story: the one whose own paragraphs weigh most, widened while it gains much."""
    scores = [line_score(line) for line in page.lines]
    totals = [0.0]
    for score in scores:
        totals.append(totals[-1] + score)
    weights: dict[int, float] = {}
    held: dict[int, Box] = {}
    for line, score in zip(page.lines, scores, strict=True):
        if score <= 0 or line.index <= headline:
            continue
        box: Box | None = line.box
        share = 1.0
        for _ in range(3):
            if box is None or not box.tag or box.tag == "body":
                break
            weights[id(box)] = weights.get(id(box), 0.0) + score * share
            held[id(box)] = box
            box = box.parent
            share *= 0.7
    if not weights:
        return None
    best = max(held.values(), key=lambda box: weights[id(box)] * label_factor(box))
    while (parent := best.parent) is not None and parent.tag not in ("", "body", "html"):
        gained = totals[parent.end] - totals[best.end] + totals[best.start] - totals[parent.start]
        inside = totals[best.end] - totals[best.start]
        if gained < 0.5 * inside:
            break
        best = parent
    return best


def label_factor(box: Box) -> float:
    """What an element's own id and class say about it holding a story."""
    if not box.label:
        return 1.0
    if STORY.search(box.label):
        return 1.25
    return 0.3 if NOT_STORY.search(box.label) else 1.0
