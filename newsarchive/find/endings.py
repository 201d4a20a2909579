"""Everyone and every outlet that a story's end and the lines below it credit."""

import re

from newsarchive.find.attribution import read_credit
from newsarchive.find.credit import Credit
from newsarchive.find.credits import is_credit, points_to_people
from newsarchive.find.datelines import BULLETS, read_closing, read_inner
from newsarchive.find.layout import Layout
from newsarchive.find.mentions import LONGEST, WROTE, Mentions
from newsarchive.find.notices import is_notice, opens_legal_notice, opens_other_stories
from newsarchive.find.weights import PARAGRAPH
from newsarchive.outline import Line

AFTER_END = 12
"""Lines after the story's box that may close it."""

INNER_LINES = 6
"""Paragraphs at a story's end in which a bracket may still say who reported: a helpline may follow it."""

HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
MARKS = BULLETS | frozenset("(（【[〔《")
NOTICE = re.compile(r"[凡如][本注系有]|注明|“来源|\"来源|「来源|声明:|转载请")


def read_ending(layout: Layout) -> Mentions:
    """What the last paragraph's end and the lines below it say; editors may be named further up."""
    found = Mentions()
    if layout.box is None:
        return found
    lines = layout.page.lines
    last = _last_of_story(layout)
    for line in lines[layout.first_paragraph + 1 : last]:
        if len(line.text) <= LONGEST and ("编" in line.text or "編" in line.text) and is_credit(line):
            found.people.add(("editor",), read_credit(line.text).people.found.get("editor", []))
    if is_credit(lines[last]):
        found.take_line(lines[last])
    elif credit := read_closing(lines[last].text):
        found.take(credit)
    below = lines[last + 1 : layout.end + 25]
    limit = next((line.index for line in below if _heads_block(line, layout)), layout.end + AFTER_END)
    _read_after(found, below, min(limit, layout.end + AFTER_END))
    if not (WROTE & found.people.found.keys() or found.signed):
        for line in reversed(lines[max(layout.first_paragraph, last - INNER_LINES) : last + 1]):
            if people := read_inner(line.text):
                found.take(Credit(people=people))
                break
    return found


def _last_of_story(layout: Layout) -> int:
    """The last paragraph before the statements of rights and promotions that may close the story's box."""
    lines = layout.page.lines
    for index in range(layout.last_paragraph, layout.first_paragraph, -1):
        if layout.weights[index] < PARAGRAPH:
            continue
        folded = lines[index].folded
        if not (is_notice(folded) or opens_legal_notice(folded) or NOTICE.search(folded[:40])):
            return index
    return layout.first_paragraph


def _read_after(found: Mentions, lines: list[Line], limit: int) -> None:
    """Lines below the story: all that credit someone, then editors only, once other stories begin."""
    others, checked = False, 0
    for number, line in enumerate(lines):
        text = line.text
        if len(text) > LONGEST or not (text[0] in MARKS or points_to_people(text)):
            continue
        others = (
            others or line.index > limit or any(_opens_others(other) for other in lines[checked : number + 1])
        )
        checked = number + 1
        if not others and not NOTICE.search(line.folded):
            found.take_line(line, lines[number + 1] if number + 1 < len(lines) else None)
        elif ("编" in text or "編" in text) and is_credit(line):
            found.people.add(("editor",), read_credit(text).people.found.get("editor", []))


def _opens_others(line: Line) -> bool:
    return len(line.text) <= 40 and opens_other_stories(line.folded)


def _heads_block(line: Line, layout: Layout) -> bool:
    """Claims that a heading below the story's box begins a block of its own: 专栏作者, 关于本站."""
    return line.index >= layout.end and line.box.tag in HEADINGS and not is_credit(line)
