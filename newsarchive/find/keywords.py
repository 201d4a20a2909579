"""The tags shown on the page."""

from newsarchive.find.layout import Layout
from newsarchive.values import Found


def find_keywords(layout: Layout) -> Found[tuple[str, ...]] | None:
    """Tags shown, else meta keywords."""
    return None
