"""Everyone and every outlet that one zone of a page credits, gathered line by line."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from newsarchive.find.attribution import read_credit
from newsarchive.find.credit import Credit
from newsarchive.find.credits import credits_only, is_credit, points_to_people
from newsarchive.find.datelines import BULLETS, read_opening, read_signature
from newsarchive.find.labels import SENTENCE, read_labels
from newsarchive.find.layout import Layout
from newsarchive.find.names import is_name
from newsarchive.find.outlets import is_outlet
from newsarchive.find.people import People
from newsarchive.find.pieces import is_dated
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

LINKED = 10
"""Characters of a link that may be another story's headline."""

CELLS = frozenset(["td", "th", "dt", "dd"])


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


def is_headline_link(line: Line) -> bool:
    """Claims that a line is one link, long enough to be another story's headline."""
    return len(line.text) >= LINKED and len(line.runs) == 1 and line.runs[0].href != ""
