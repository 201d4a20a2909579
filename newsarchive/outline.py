"""A page flattened by one walk: the lines a reader sees, in order, the boxes around them, the pictures.

Every finder works on this instead of the element tree, so that the tree is walked once. A *line* is what a
browser would start on a new line: text between two block boundaries or <br>. A *box* is a block element;
the lines of its whole subtree are lines[box.start:box.end]. A *run* is a stretch of a line inside one
inline element, which is where bylines keep their parts apart.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from newsarchive.folding import fold_chars

BLOCKS = frozenset(
    """
    html body frameset address article aside blockquote center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary
    table caption tbody td tfoot th thead tr ul legend marquee
    """.split()  # noqa: SIM905 -- forty names read better so than one a line
)
SKIPPED = frozenset(
    """
    script style noscript template select option button textarea iframe object embed applet svg math canvas
    audio head title map datalist
    """.split()  # noqa: SIM905
)
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
STRONG = frozenset({"b", "strong"})


class Run(NamedTuple):
    """Part of a line: its text, the label (id and class, lower case) around it, the link it is in."""

    text: str
    label: str
    href: str


@dataclass(slots=True, eq=False)
class Box:
    """A block element."""

    tag: str
    label: str
    """id and class of the element, lower case, with a space between."""
    parent: "Box | None"
    start: int
    end: int = -1
    depth: int = 0
    centred: bool = False


@dataclass(slots=True, eq=False)
class Line:
    """One line of text as a reader sees it."""

    text: str
    """White space collapsed to single spaces, outer white space removed, full-width indent removed."""
    box: Box
    linked: int
    """Characters of text that are inside links."""
    bold: int
    """Characters of text that are inside <b> or <strong>."""
    runs: list[Run]
    index: int = 0
    indented: bool = False
    """Begins with two ideographic spaces or the like, as printed paragraphs do."""
    _folded: str | None = None

    @property
    def folded(self) -> str:
        """The text as it is compared: Simplified, half-width, lower case; as long as text."""
        if self._folded is None:
            self._folded = fold_chars(self.text)
        return self._folded


@dataclass(slots=True, eq=False)
class Picture:
    """An <img>: its attributes, its box, the number of lines before it, the link around it."""

    attributes: dict[str, str]
    box: Box
    at: int
    href: str


@dataclass(slots=True, eq=False)
class Outline:
    """What one walk gathers."""

    lines: list[Line] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    players: int = 0
    """Video and audio players, embedded frames included."""


INDENTS = ("\u3000\u3000", "\xa0\xa0", "\u2003\u2003", "\u2002\u2002")
WHITE = " \t\r\n\u3000\xa0\u2003\u2002"
PLAYERS = frozenset({"iframe", "object", "embed", "audio", "video"})
BLOCK, SKIP, BREAK, IMAGE = range(4)
KINDS: dict[str, int] = {
    **dict.fromkeys(BLOCKS, BLOCK),
    **dict.fromkeys(SKIPPED, SKIP),
    "br": BREAK,
    "img": IMAGE,
}
"""What the walk does at an element; nothing said: it is inline."""


def outline(root: etree._Element, *, hidden: bool = False) -> Outline:
    """Walk the tree once. hidden: also read what style says not to display."""
    return _Walk(hidden).over(root)


class _Walk:
    """The state of one walk."""

    def __init__(self, hidden: bool) -> None:
        self.hidden = hidden
        self.out = Outline()
        self.box = Box("", "", None, 0)
        self.runs: list[Run] = []
        self.bold = 0
        """Characters of the line being gathered that are in bold type."""

    def over(self, root: etree._Element) -> Outline:
        """Gather everything below root.

        This loop is the hottest of all extraction: it runs twice for each element, hence the local names,
        the order of the cases, and the text handled in place.
        """
        walker = etree.iterwalk(root, events=("start", "end"))
        kind_of, new = KINDS.get, tuple.__new__  # tuple.__new__ takes a third of the time of Run(...)
        inline: list[tuple[str, str, int]] = []
        label, href, strong = "", "", 0
        skipped = False
        for event, element in walker:
            tag: str = element.tag  # type: ignore[assignment]  # comments are left out
            kind = kind_of(tag)
            if event == "start":
                attributes = dict(element.items())
                if kind == SKIP or (attributes and self.is_hidden(attributes)):
                    self.out.players += tag in PLAYERS
                    skipped = True
                    walker.skip_subtree()
                    continue
                if kind == BLOCK:
                    if self.runs:
                        self.end_line()
                    self.begin_box(tag, attributes)
                elif kind is None:
                    self.out.players += tag == "video"
                    inline.append((label, href, strong))
                    if attributes:
                        label = _label(attributes) or label
                        if tag == "a":
                            href = attributes.get("href") or "#"
                    if tag in STRONG:
                        strong += 1
                elif kind == BREAK:
                    if self.runs:
                        self.end_line()
                else:
                    at = len(self.out.lines) + bool(self.runs)
                    self.out.pictures.append(Picture(attributes, self.box, at, href))
                text = element.text
            else:
                if skipped:
                    skipped = False
                elif kind == BLOCK:
                    if self.runs:
                        self.end_line()
                    self.box.end = len(self.out.lines)
                    self.box = self.box.parent or self.box
                elif kind is None:
                    label, href, strong = inline.pop()
                text = element.tail
            if text:
                if not text.isspace():
                    self.runs.append(new(Run, (text, label, href)))
                    if strong:
                        self.bold += len(text.strip())
                elif self.runs:
                    self.runs.append(SPACE)
        if self.runs:
            self.end_line()
        return self.out

    def is_hidden(self, attributes: dict[str, str]) -> bool:
        """Claims that a reader does not see the element."""
        if self.hidden:
            return False
        style = attributes.get("style")
        if style and "none" in style and "display:none" in style.replace(" ", "").lower():
            return True
        return "hidden" in attributes

    def begin_box(self, tag: str, attributes: dict[str, str]) -> None:
        """Enter a block element."""
        parent = self.box
        label, centred = "", parent.centred and tag != "td" and tag != "table"
        if attributes:
            label = _label(attributes)
            if "style" in attributes or "align" in attributes:
                centred = _is_centred(attributes, centred)
        self.box = Box(
            tag, label, parent, len(self.out.lines), -1, parent.depth + 1, centred or tag == "center"
        )
        self.out.boxes.append(self.box)

    def end_line(self) -> None:
        """End the line being gathered."""
        runs, self.runs = self.runs, []
        bold, self.bold = self.bold, 0
        raw = runs[0].text if len(runs) == 1 else "".join([run[0] for run in runs])
        text = " ".join(raw.split())
        if not text:
            return
        linked = 0
        for run in runs:
            if run[2]:
                linked += len(run[0].strip())
        indented = raw[0] in WHITE and raw.lstrip("\r\n\t ").startswith(INDENTS)
        lines = self.out.lines
        lines.append(Line(text, self.box, linked, bold, runs, len(lines), indented))


SPACE = Run(" ", "", "")


def _label(attributes: dict[str, str]) -> str:
    """id and class in lower case."""
    name = attributes.get("id", "")
    kind = attributes.get("class", "")
    return f"{name} {kind}".strip().lower() if name or kind else ""


def _is_centred(attributes: dict[str, str], inherited: bool) -> bool:
    """Claims that the block's text is centred."""
    style = attributes.get("style")
    if style and "text-align" in style:
        return "text-align:center" in style.replace(" ", "").lower()
    if align := attributes.get("align"):
        return align.lower() == "center"
    return inherited
