"""The story: its paragraphs and pictures."""

from dataclasses import dataclass
from typing import Any

from newsarchive.find.layout import Layout
from newsarchive.values import Found, Image, Paragraph


@dataclass(frozen=True, slots=True)
class Story:
    """What the story's box holds, sorted."""

    paragraphs: tuple[Paragraph, ...] = ()
    images: tuple[Image, ...] = ()

    @property
    def found(self) -> dict[str, Found[Any] | None]:
        """The fields with their rules."""
        return {
            "paragraphs": Found(self.paragraphs, "story box") if self.paragraphs else None,
            "images": Found(self.images, "story box") if self.images else None,
        }


def read_story(layout: Layout) -> Story:
    """Sort what the story's box holds into paragraphs and pictures with captions."""
    return Story(tuple(Paragraph(line.text) for line in layout.page.lines[layout.start : layout.end]))
