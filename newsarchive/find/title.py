"""The headline with its kicker and subtitle."""

from dataclasses import dataclass
from typing import Any

from newsarchive.find.layout import Layout
from newsarchive.values import Found


@dataclass(frozen=True, slots=True)
class Title:
    """title, kicker, subtitle and original_title, each with its rule, where found."""

    found: dict[str, Found[Any] | None]


def read_title(layout: Layout) -> Title:
    """Title of the page."""
    return Title({"title": Found(layout.title, layout.title_rule) if layout.title else None})
