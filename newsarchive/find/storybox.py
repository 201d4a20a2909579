"""The box of the story: the smallest element that holds all of it, found by where paragraphs weigh most."""

from itertools import accumulate

from newsarchive.find.furniture import STORY_BOX
from newsarchive.find.notices import opens_other_stories
from newsarchive.outline import Box, Line
from newsarchive.page import Page

NEAR = 12
"""Lines below the headline within which a single paragraph outside all boxes may be the story."""
OUTERMOST = frozenset({"", "body", "html"})
NAMED = 1.25
"""What a box counts that is named like a story's."""
CLEARLY = 1.5
"""How much more paragraphs outside all boxes must weigh than those of the best box, to be the story."""


def find_box(page: Page, headline: int, weights: list[float]) -> Box | None:
    """The box of the story: the one whose own paragraphs weigh most, widened while it gains much."""
    own: dict[Box, float] = {}
    counted = [0.0] * (headline + 1) + weights[headline + 1 :]
    for line, share in zip(page.lines, counted, strict=True):
        if not share:
            continue
        box: Box | None = outermost(line.box)
        for _ in range(3):
            if box is None or box.tag in OUTERMOST:
                break
            own[box] = own.get(box, 0.0) + share
            box = box.parent
            share *= 0.7
    totals = list(accumulate(counted, initial=0.0))
    best = None
    if own:
        rated = [(share * nearness(box, headline), box) for box, share in own.items()]
        enough = 0.99 * max([worth for worth, _ in rated]) / NAMED  # others' names cannot matter
        likely = [box for worth, box in rated if worth > enough]
        if len(likely) > 1:
            likely.sort(key=lambda box: -own[box] * label_factor(box) * nearness(box, headline))
        best = likely[0]
        best = widen(best, totals, [len(line.text) for line in page.lines])
    held = totals[best.end] - totals[best.start] if best else 0.0
    return frame_bare_lines(page.lines, headline, weights, held) or best


def frame_bare_lines(lines: list[Line], headline: int, weights: list[float], held: float) -> Box | None:
    """A box around a story whose paragraphs lie in <body> itself, as old and hand-made pages have it.

    held: the weight of the best box there is; None where that is not clearly less than what lies bare.
    """
    told = [line.index for line in lines[headline + 1 :] if weights[line.index] and is_bare(line)]
    if (
        not told
        or (len(told) < 2 and not 0 <= headline < told[0] <= headline + NEAR)
        or sum([weights[index] for index in told]) < CLEARLY * held
    ):
        return None
    end = told[-1] + 1
    while end < len(lines) and is_bare(lines[end]) and not opens_other_stories(lines[end].folded):
        end += 1
    start = headline + 1 if headline >= 0 else told[0]
    frame = Box("div", {}, body_of(lines[told[0]]), start)
    frame.end = end
    return frame


def is_bare(line: Line) -> bool:
    """Claims that a line lies in <body> itself, or alone in an element that does."""
    box = outermost(line.box)
    if box.tag in ("", "body"):
        return True
    return box.parent is not None and box.parent.tag == "body" and box.end - box.start == 1


def body_of(line: Line) -> Box | None:
    """The <body> around a bare line."""
    box = outermost(line.box)
    return box if box.tag in ("", "body") else box.parent


def outermost(box: Box) -> Box:
    """The largest nameless box that holds no other line than a box of one line: wrappers in wrappers."""
    while (
        not box.label
        and box.end - box.start == 1
        and (around := box.parent) is not None
        and not around.label
        and around.tag not in OUTERMOST
        and around.end - around.start == 1
    ):
        box = around
    return box


def widen(best: Box, totals: list[float], lengths: list[int]) -> Box:
    """Climb from a box to those around it while they add paragraphs rather than links.

    totals: weights of the lines before each. lengths: characters of each line.
    """
    outer = best
    while (parent := outer.parent) is not None and parent.tag not in OUTERMOST:
        inside = totals[best.end] - totals[best.start]
        gained = totals[parent.end] - totals[parent.start] - inside
        if gained >= max(0.1 * inside, 60):
            added = sum(lengths[parent.start : parent.end]) - sum(lengths[best.start : best.end])
            if gained > 0.6 * added:
                best = parent
        outer = parent
    return best


def label_factor(box: Box) -> float:
    """What an element's own id and class say about it holding a story."""
    return NAMED if box.label and STORY_BOX.search(box.label) else 1.0


def nearness(box: Box, headline: int) -> float:
    """A story follows its headline: boxes many lines further down count less."""
    gap = box.start - headline
    return 1.0 if gap <= 12 or headline < 0 else 1 / (1 + (gap - 12) / 30)
