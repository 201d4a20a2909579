"""The sample stories: one text file each, a header of `key: value` lines, an empty line, then the body.

The body has one paragraph a line, marked by how it begins:

    # sub-heading        - list item          > quotation         | cell | cell | (table row)
    ! address | caption  a picture, the caption may be empty
    ~ credit line        printed, but no part of what the story tells
    ---                  the story goes on on a further page
"""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Literal

STORIES = Path(__file__).parent / "stories"
MARKS: dict[str, "BlockKind"] = {"# ": "heading", "- ": "item", "> ": "quote", "| ": "row", "~ ": "credit"}

BlockKind = Literal["text", "heading", "item", "quote", "row", "credit", "picture"]


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a story's body."""

    kind: BlockKind
    text: str
    """As printed; of a picture: its caption, "" where it has none."""
    src: str = ""
    """Of a picture: its address on the site."""

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells of a table row."""
        return tuple(cell.strip() for cell in self.text.strip("| ").split("|"))

    @property
    def printed(self) -> tuple[str, ...]:
        """The lines a reader sees, a picture's caption apart."""
        if self.kind == "picture":
            return ()
        return self.cells if self.kind == "row" else (self.text,)


@dataclass(frozen=True)
class Story:
    """One invented story."""

    platform: str
    """Folder it lies in: the platform that prints it."""
    name: str
    """File name without suffix: number, then a short name."""
    header: dict[str, str] = field(repr=False)
    parts: tuple[tuple[Block, ...], ...] = field(repr=False)
    """The body, page by page."""

    @property
    def key(self) -> str:
        """Platform and name: what text_of names."""
        return f"{self.platform}/{self.name}"

    @property
    def number(self) -> str:
        """The number in the story's address."""
        return self.name.partition("-")[0]

    @property
    def title(self) -> str:
        """Headline."""
        return self.header["title"]

    @cached_property
    def published(self) -> datetime:
        """Time printed on the page, in China's time; seconds are 0 where the page prints none."""
        return datetime.fromisoformat(self.header["date"])

    @property
    def has_seconds(self) -> bool:
        """Claims that the page prints the seconds too."""
        return self.header["date"].count(":") == 2

    @property
    def tags(self) -> tuple[str, ...]:
        """Keywords."""
        return tuple(self.get("tags").split())

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The whole body."""
        return tuple(block for part in self.parts for block in part)

    @property
    def excerpt(self) -> str:
        """The first words, cut as lists and sidebars cut them."""
        first = next(block.text for block in self.blocks if block.kind == "text")
        return first if len(first) <= 60 else f"{first[:60]}..."

    def get(self, name: str) -> str:
        """A header's value, "" where the story has none."""
        return self.header.get(name, "")

    def names(self, name: str) -> tuple[str, ...]:
        """A header's names, one each."""
        return tuple(self.get(name).split("、")) if self.get(name) else ()


def read_stories(folder: Path = STORIES) -> tuple[Story, ...]:
    """All stories, newest first. One with a text_of header has the body of the story it names."""
    stories = {
        story.key: story
        for story in map(read_story, sorted(folder.glob("*/*.txt"), key=lambda path: path.name))
    }
    for story in list(stories.values()):
        if original := story.get("text_of"):
            parts = stories[original].parts
            stories[story.key] = Story(story.platform, story.name, story.header, parts)
    return tuple(sorted(stories.values(), key=lambda story: story.published, reverse=True))


def read_story(path: Path) -> Story:
    """One story from its file."""
    head, _, body = path.read_text("utf-8").partition("\n\n")
    header = dict(line.split(": ", 1) for line in head.splitlines())
    parts = tuple(
        tuple(read_block(line) for line in part.splitlines() if line.strip())
        for part in body.split("\n---\n")
    )
    return Story(path.parent.name, path.stem, header, parts)


def read_block(line: str) -> Block:
    """One line of a body."""
    if line.startswith("! "):
        src, _, caption = line[2:].partition("|")
        return Block("picture", caption.strip(), src.strip())
    kind = MARKS.get(line[:2])
    if kind is None:
        return Block("text", line)
    return Block(kind, line if kind == "row" else line[2:])
