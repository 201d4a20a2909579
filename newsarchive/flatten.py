"""From a page's UTF-8 to its outline, in the parser's own callbacks: no element tree is built.

Building the tree and walking it from Python takes half as long again.
"""

from collections.abc import Mapping

from lxml import etree

from newsarchive.elements import BLOCK, BREAK, DESCRIBES, IMAGE, KINDS, LINK, PLAYERS, SKIP, STRONG, VIDEO
from newsarchive.errors import Unreadable
from newsarchive.markup import clean, parse_leniently
from newsarchive.outline import Box, Line, Outline, Picture, Run, label_of

INDENTS = ("\u3000\u3000", "\xa0\xa0", "\u2003\u2003", "\u2002\u2002")
WHITE = " \t\r\n\u3000\xa0\u2003\u2002"
MAX_DEPTH = 200
"""Blocks in blocks that are told apart; deeper ones are taken for children of the one of that depth."""
SPACE = Run(" ", "", "")
new_run = tuple.__new__  # a third of the time of Run(...)


def flatten(markup: bytes, *, hidden: bool = False) -> Outline:
    """Read a page's UTF-8. hidden: also what style says not to display.

    Raises Unreadable where there is nothing to parse.
    """
    markup = clean(markup)
    target = Flattener(hidden)
    # The stubs ask for a comment method; without one no comment is decoded only to be dropped.
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, target=target)  # type: ignore[call-overload]
    try:
        outline: Outline = etree.fromstring(markup, parser)
    except (etree.XMLSyntaxError, ValueError) as broken:
        return replay(parse_leniently(markup, str(broken)), Flattener(hidden))
    if not outline.boxes and not outline.lines:
        raise Unreadable("the page holds no text and no markup")
    return outline


def replay(root: etree._Element, target: "Flattener") -> Outline:
    """Tell a target what a tree holds, as a parser would have."""
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            target.start(str(element.tag), dict(element.items()))
            target.data(element.text or "")
        else:
            target.end(str(element.tag))
            target.data(element.tail or "")
    return target.close()


class Flattener:
    """A parser's target. start and end are the hottest of all extraction, hence the order of the cases."""

    __slots__ = (
        "around", "bold", "box", "data", "hidden", "href", "inline", "label", "lines", "out", "parts", "runs",
        "skipped", "strong", "taken",
    )  # fmt: skip

    def __init__(self, hidden: bool) -> None:
        self.hidden = hidden
        self.begin()

    def begin(self) -> None:
        """Start from nothing."""
        self.out = Outline()
        self.lines = self.out.lines
        self.box = Box("", {}, None, 0)
        self.around: list[Box] = []
        """The boxes around box."""
        self.inline: list[tuple[str, str, int]] = []
        """label, href and strong as they were around each inline element that is open."""
        self.label, self.href, self.strong = "", "", 0
        self.parts: list[str] = []
        """Character data since the last tag: the parser hands it on in pieces."""
        self.data = self.parts.append
        self.runs: list[Run] = []
        """Runs of the line being gathered."""
        self.bold = 0
        """Characters of that line in bold type."""
        self.skipped = 0
        """Elements open that are not read, the outermost included."""
        self.taken: list[str] | None = None
        """Text of the title or script being read."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if self.parts:
            self.end_text()
        kind = KINDS.get(tag)
        if self.skipped:
            self.skipped += 1
            if kind == DESCRIBES:
                self.describe(tag, attributes)
            return
        if attributes and ("style" in attributes or "hidden" in attributes) and self.is_hidden(attributes):
            self.skipped = 1
        elif kind == BLOCK:
            if self.runs:
                self.end_line()
            around = self.around
            around.append(self.box)
            parent = self.box if len(around) <= MAX_DEPTH else around[MAX_DEPTH]
            self.box = box = Box(tag, attributes, parent, len(self.lines))
            self.out.boxes.append(box)
        elif kind is None:
            self.inline.append((self.label, self.href, self.strong))
            if attributes:
                self.label = label_of(attributes) or self.label
        elif kind == LINK:
            self.inline.append((self.label, self.href, self.strong))
            self.label = label_of(attributes) or self.label
            self.href = attributes.get("href") or "#"
        elif kind == BREAK:
            if self.runs:
                self.end_line()
        elif kind == IMAGE:
            at = len(self.lines) + bool(self.runs)
            self.out.pictures.append(Picture(attributes, self.box, at, self.href))
        elif kind == SKIP:
            self.out.players += tag in PLAYERS
            self.skipped = 1
        elif kind == DESCRIBES:
            self.skipped = 1
            self.describe(tag, attributes)
        else:
            self.inline.append((self.label, self.href, self.strong))
            self.label = label_of(attributes) or self.label
            self.strong += kind == STRONG
            self.out.players += kind == VIDEO

    def end(self, tag: str) -> None:
        """An element ends."""
        if self.parts:
            self.end_text()
        if self.skipped:
            self.skipped -= 1
            if self.taken is not None and KINDS.get(tag) == DESCRIBES:
                self.keep_taken(tag)
            return
        kind = KINDS.get(tag)
        if kind == BLOCK:
            if self.runs:
                self.end_line()
            self.box.end = len(self.lines)
            self.box = self.around.pop()
        elif kind is None or kind >= LINK:
            self.label, self.href, self.strong = self.inline.pop()

    def close(self) -> Outline:
        """The page ends: hand the outline over, and keep nothing of it.

        lxml's parser and its context hold each other, and the target with them; what the target held would
        stay until cyclic garbage is collected.
        """
        if self.parts:
            self.end_text()
        if self.runs:
            self.end_line()
        outline = self.out
        self.begin()
        return outline

    def end_text(self) -> None:
        """A stretch of character data ends."""
        parts = self.parts
        text = parts[0] if len(parts) == 1 else "".join(parts)
        parts.clear()
        if self.skipped:
            if self.taken is not None:
                self.taken.append(text)
        elif not text.isspace():
            self.runs.append(new_run(Run, (text, self.label, self.href)))
            if self.strong:
                self.bold += len(text.strip())
        elif self.runs:
            self.runs.append(SPACE)

    def end_line(self) -> None:
        """The line being gathered ends."""
        runs, self.runs = self.runs, []
        bold, self.bold = self.bold, 0
        raw = runs[0][0] if len(runs) == 1 else "".join([run[0] for run in runs])
        text = " ".join(raw.split())
        if not text:
            return
        linked = 0
        for run in runs:
            if run[2]:
                linked += len(run[0].strip())
        indented = raw[0] in WHITE and raw.lstrip("\r\n\t ").startswith(INDENTS)
        lines = self.lines
        lines.append(Line(text, self.box, linked, bold, runs, len(lines), indented))

    def is_hidden(self, attributes: Mapping[str, str]) -> bool:
        """Claims that a reader does not see the element."""
        if self.hidden:
            return False
        style = attributes.get("style", "")
        return "hidden" in attributes or (
            "none" in style and "display:none" in style.replace(" ", "").lower()
        )

    def describe(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element that says something about the page begins."""
        head = self.out.head
        if tag == "meta":
            head.metas.append(attributes)
        elif tag == "link":
            head.links.append(attributes)
        elif tag == "base":
            head.bases.append(attributes)
        elif (tag == "title" and not head.title) or "ld+json" in attributes.get("type", ""):
            self.taken = []

    def keep_taken(self, tag: str) -> None:
        """The title or script being read ends."""
        text, self.taken = "".join(self.taken or ()), None
        if tag == "script":
            self.out.head.linked_data.append(text)
        elif tag == "title":
            self.out.head.title = " ".join(text.split())
