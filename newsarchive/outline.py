"""A page flattened: the lines a reader sees, in order, the boxes around them, the pictures, the head.

Every finder works on this; there is no element tree. A *line* is what a browser would start on a new line:
text between two block boundaries or <br>. A *box* is a block element; the lines of its whole subtree are
lines[box.start:box.end]. A *run* is a stretch of a line inside one inline element, which is where bylines
keep their parts apart.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from newsarchive.folding import fold_chars


class Run(NamedTuple):
    """Part of a line: its text, the label (id and class, lower case) around it, the link it is in."""

    text: str
    label: str
    href: str


class Box:
    """A block element."""

    __slots__ = ("_centred", "_label", "attributes", "end", "parent", "start", "tag")

    def __init__(self, tag: str, attributes: Mapping[str, str], parent: "Box | None", start: int) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.start = start
        """First line inside."""
        self.end = -1
        """Line after the last one inside."""
        self._label: str | None = None
        self._centred: bool | None = None

    @property
    def label(self) -> str:
        """id and class of the element, lower case, with a space between; few boxes are ever asked."""
        if self._label is None:
            self._label = label_of(self.attributes)
        return self._label

    @property
    def centred(self) -> bool:
        """Claims that the text in it is centred, by its own words or those of a block around it."""
        if self._centred is None:
            self._centred = self.tag == "center" or self._says_centred()
        return self._centred

    def _says_centred(self) -> bool:
        if self.attributes:
            style = self.attributes.get("style")
            if style and "text-align" in style:
                return "text-align:center" in style.replace(" ", "").lower()
            if align := self.attributes.get("align"):
                return align.lower() == "center"
        inherits = self.parent is not None and self.tag not in ("td", "table")
        return inherits and self.parent is not None and self.parent.centred


def label_of(attributes: Mapping[str, str]) -> str:
    """id and class in lower case."""
    if not attributes:  # the parser's empty mapping is slow to ask
        return ""
    name = attributes.get("id")
    kind = attributes.get("class")
    if name:
        return (f"{name} {kind}" if kind else name).strip().lower()
    return kind.strip().lower() if kind else ""


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

    attributes: Mapping[str, str]
    box: Box
    at: int
    href: str


@dataclass(slots=True, eq=False)
class Head:
    """What describes the page, wherever it stands: elements as their attributes, in order."""

    metas: list[Mapping[str, str]] = field(default_factory=list)
    links: list[Mapping[str, str]] = field(default_factory=list)
    bases: list[Mapping[str, str]] = field(default_factory=list)
    title: str = ""
    """Text of the first <title> that has any."""
    linked_data: list[str] = field(default_factory=list)
    """Texts of the scripts that hold JSON-LD."""


@dataclass(slots=True, eq=False)
class Outline:
    """What one reading gathers."""

    lines: list[Line] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    players: int = 0
    """Video and audio players, embedded frames included."""
    head: Head = field(default_factory=Head)
