"""Everyone and every outlet that one zone of a page credits, gathered line by line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsarchive.find.attribution import Credit, read_credit
from newsarchive.find.credits import credits_only, is_credit, points_to_people
from newsarchive.find.datelines import BULLETS, read_closing, read_inner, read_opening, read_signature
from newsarchive.find.imprint import is_dated
from newsarchive.find.labels import SENTENCE, read_labels
from newsarchive.find.layout import Layout
from newsarchive.find.names import is_name
from newsarchive.find.notices import is_notice, opens_legal_notice, opens_other_stories
from newsarchive.find.outlets import is_outlet
from newsarchive.find.people import People
from newsarchive.find.runs import mark_runs
from newsarchive.find.weights import PARAGRAPH
from newsarchive.outline import Line

LONGEST = 200
"""Characters of a line outside the story that may credit someone."""

HEAD = 40
"""Lines after the headline that are looked at; navigation that repeats the headline can stand between."""

OPENING_PARAGRAPHS = 3
"""Paragraphs that may open the story: a caption or an abstract often comes first."""

OPENING_LINES = 10
"""Lines, short ones counted, in which they stand."""

WROTE = frozenset(["author", "correspondent", "translator"])

AFTER_END = 12
"""Lines after the story's box that may close it."""

INNER_LINES = 6
"""Paragraphs at a story's end in which a bracket may still say who reported: a helpline may follow it."""

HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
LINKED = 10
"""Characters of a link that may be another story's headline."""

MARKS = BULLETS | frozenset("(（【[〔《")
CELLS = frozenset(["td", "th", "dt", "dd"])
NOTICE = re.compile(r"[凡如][本注系有]|注明|“来源|\"来源|「来源|声明:|转载请")


@dataclass(slots=True)
class Mentions:
    """What the lines of one zone say."""

    source: str = ""
    href: str = ""
    stated: set[str] = field(default_factory=set)
    """Roles with a label, also an empty one."""
    people: People = field(default_factory=People)
    """After labels or posts."""
    signed: list[str] = field(default_factory=list)
    """Names that only stand in a bracket of their own."""
    outlet: str = ""
    """An outlet that only stands in a bracket of its own."""

    def take(self, credit: Credit, href: str = "") -> None:
        """Add what one line says; the first source counts."""
        self.stated |= credit.stated
        for role, names in credit.people.found.items():
            self.people.add((role,), names)
        if credit.source and not self.source:
            self.source, self.href = credit.source, href
        self.signed.extend(credit.signed)
        self.outlet = self.outlet or credit.outlet

    def take_line(self, line: Line, following: Line | None = None) -> None:
        """Read a line of its own, with the next one where that holds its value, and add what it says."""
        marked = mark_runs(line)
        if following and (value := value_in(line, following)):
            credit = read_credit(value)
            self.take(credit, next((run.href for run in following.runs if run.href), ""))
            return
        credit = read_credit(marked.text) if points_to_people(line.text) else Credit()
        if not credit.stated - {"other"} and not credits_only(line.folded, credit):
            credit = read_signature(line.text) or Credit()
        self.take(credit, marked.href_at(credit.source_at))


def value_in(line: Line, following: Line) -> str:
    """A label and its value that stand in two cells or lines, joined; "" where they do not."""
    label = line.folded.rstrip(": ")
    cells = line.box.tag in CELLS
    if len(label) > 8 or label.replace(" ", "") not in read_labels():
        return ""
    if not (cells or line.text.endswith((":", "："))) or following.index != line.index + 1:
        return ""
    value = following.folded
    if len(value) > 24 or ":" in value or following.box.parent is not line.box.parent:
        return ""
    return f"{label}:{following.text}" if cells or is_name(value) or is_outlet(value) else ""


def read_head(layout: Layout) -> tuple[Mentions, list[Line]]:
    """What the lines around the headline say after labels and posts; and these lines."""
    found = Mentions()
    lines = list(_head_lines(layout))
    for line in lines:
        if line.text[0] in BULLETS and line.index > layout.headline:
            found.take_line(line)
            continue
        if not points_to_people(line.text):
            continue
        if line.index < layout.headline and not (is_dated(line) or is_credit(line)):
            continue
        following = layout.page.lines[line.index + 1] if line.index + 1 < len(layout.page.lines) else None
        if following and (value := value_in(line, following)):
            found.take(read_credit(value), next((run.href for run in following.runs if run.href), ""))
            continue
        marked = mark_runs(line)
        credit = read_credit(marked.text)
        found.take(credit, marked.href_at(credit.source_at))
    return found, lines


def _head_lines(layout: Layout) -> Iterator[Line]:
    """Short lines from just above the headline down to the story, and those right before the story."""
    first = layout.headline if layout.headline >= 0 else max(0, layout.start - 12)
    begin = layout.first_paragraph if layout.box else first + HEAD // 2
    end = min(begin, first + HEAD) if begin > first else first + 1
    lines = layout.page.lines
    for index in (*range(max(0, first - 4), end), *range(max(end, begin - 8), begin)):
        if index < len(lines) and len(lines[index].text) <= LONGEST and layout.weights[index] < PARAGRAPH:
            yield lines[index]


def read_openings(layout: Layout) -> Mentions:
    """What the story's first paragraphs, and credit lines among them, say."""
    found = Mentions()
    if layout.box is None:
        return found
    paragraphs = 0
    begin = max(layout.headline + 1, layout.first_paragraph - 2)
    for line in layout.page.lines[begin : min(layout.end, layout.first_paragraph + OPENING_LINES)]:
        above = line.index < layout.first_paragraph
        if is_headline_link(line):
            continue
        whole = not above and is_credit(line)
        if paragraphs >= OPENING_PARAGRAPHS and not whole:
            continue
        if not whole and (people := read_opening(line.text)):
            found.take(Credit(people=people))
        elif (
            not above and len(line.text) <= LONGEST and ("。" not in line.text or SENTENCE.match(line.folded))
        ):
            found.take_line(line)  # those above are read with the head
        paragraphs += layout.weights[line.index] >= PARAGRAPH
        if WROTE & found.people.found.keys():
            break
    return found


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


def is_headline_link(line: Line) -> bool:
    """Claims that a line is one link, long enough to be another story's headline."""
    return len(line.text) >= LINKED and len(line.runs) == 1 and line.runs[0].href != ""
