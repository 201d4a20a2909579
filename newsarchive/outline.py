"""A page flattened by one walk: the lines a reader sees, in order, the boxes around them, the pictures.

Every finder works on this instead of the element tree, so that the tree is walked once. A *line* is what a
browser would start on a new line: text between two block boundaries or <br>. A *box* is a block element;
the lines of its whole subtree are lines[box.start:box.end]. A *run* is a stretch of a line inside one
inline element, which is where bylines keep their parts apart.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

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
        self.label = ""
        self.href = ""
        self.bold = 0
        self.bold_characters = 0

    def over(self, root: etree._Element) -> Outline:
        walker = etree.iterwalk(root, events=("start", "end"))
        inline: list[tuple[str, str, int]] = []
        boxes = self.out.boxes
        skipping: etree._Element | None = None
        for event, element in walker:
            tag = element.tag
            if event == "start":
                if skipping is not None:
                    continue
                attributes = element.attrib
                if tag in SKIPPED or (not self.hidden and _is_hidden(attributes)):
                    if tag in ("iframe", "object", "embed", "audio"):
                        self.out.players += 1
                    skipping = element
                    walker.skip_subtree()
                    continue
                if tag in BLOCKS:
                    self.flush()
                    box = Box(
                        tag,
                        _label(attributes),
                        self.box,
                        len(self.out.lines),
                        depth=self.box.depth + 1,
                        centred=_is_centred(tag, attributes, self.box.centred),
                    )
                    boxes.append(box)
                    self.box = box
                elif tag == "br":
                    self.flush()
                elif tag == "img":
                    self.out.pictures.append(
                        Picture(dict(attributes), self.box, len(self.out.lines) + bool(self.runs), self.href)
                    )
                else:
                    if tag == "video":
                        self.out.players += 1
                    inline.append((self.label, self.href, self.bold))
                    if attributes:
                        self.label = _label(attributes) or self.label
                        if tag == "a":
                            self.href = attributes.get("href", "") or "#"
                    if tag in STRONG:
                        self.bold += 1
                if element.text:
                    self.add(element.text)
                continue
            if skipping is not None:
                if element is not skipping:
                    continue
                skipping = None
            elif tag in BLOCKS:
                self.flush()
                self.box.end = len(self.out.lines)
                self.box = self.box.parent or self.box
            elif tag != "br" and tag != "img":
                self.label, self.href, self.bold = inline.pop()
            if element.tail:
                self.add(element.tail)
        self.flush()
        return self.out

    def add(self, text: str) -> None:
        """Take in character data."""
        if not text.isspace():
            self.runs.append(Run(text, self.label, self.href))
            if self.bold:
                self.bold_characters += len(text.strip())
        elif self.runs:
            self.runs.append(Run(" ", "", ""))

    def flush(self) -> None:
        """End the line being gathered."""
        runs, self.runs = self.runs, []
        bold, self.bold_characters = self.bold_characters, 0
        if not runs:
            return
        raw = runs[0].text if len(runs) == 1 else "".join([run.text for run in runs])
        text = " ".join(raw.split())
        if not text:
            return
        linked = sum([len(run.text.strip()) for run in runs if run.href])
        lines = self.out.lines
        lines.append(
            Line(text, self.box, linked, bold, runs, len(lines), raw.lstrip("\r\n\t ").startswith(INDENTS))
        )


def _label(attributes: "etree._Attrib") -> str:
    """id and class in lower case."""
    if not attributes:
        return ""
    name = attributes.get("id", "")
    kind = attributes.get("class", "")
    return f"{name} {kind}".strip().lower() if name or kind else ""


def _is_hidden(attributes: "etree._Attrib") -> bool:
    """Claims that a reader does not see the element."""
    if not attributes:
        return False
    style = attributes.get("style")
    if style and "none" in style and "display:none" in style.replace(" ", "").lower():
        return True
    return "hidden" in attributes


def _is_centred(tag: str, attributes: "etree._Attrib", inherited: bool) -> bool:
    """Claims that the block's text is centred."""
    if tag == "center":
        return True
    if attributes:
        style = attributes.get("style")
        if style and "text-align" in style:
            return "text-align:center" in style.replace(" ", "").lower()
        if align := attributes.get("align"):
            return align.lower() == "center"
    return inherited and tag not in ("td", "table")
