"""The breadcrumb."""

from newsarchive.find.layout import Layout
from newsarchive.values import Found


def find_section(layout: Layout) -> Found[tuple[str, ...]] | None:
    """Section names from the top."""
    return None
