"""When the page says it was published."""

from newsarchive.find.layout import Layout
from newsarchive.values import Found, Published


def find_published(layout: Layout) -> Found[Published] | None:
    """The time of publication."""
    return None


def find_modified(layout: Layout) -> Found[Published] | None:
    """The time of the last change."""
    return None
