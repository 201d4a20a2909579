"""newsarchive: from Chinese regional news pages to a searchable archive."""

from newsarchive.article import Article
from newsarchive.extraction import extract, read_capture

__all__ = ["Article", "extract", "read_capture"]
