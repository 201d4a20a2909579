"""Who wrote, edited and first printed the story."""

from dataclasses import dataclass
from typing import Any

from newsarchive.find.layout import Layout
from newsarchive.values import Found


@dataclass(frozen=True, slots=True)
class Byline:
    """source, source_url, authors, correspondents, editors, photographers, each with its rule, where found."""

    found: dict[str, Found[Any] | None]


def read_byline(layout: Layout) -> Byline:
    """Byline of the page."""
    return Byline({})
