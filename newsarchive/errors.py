"""Everything that can go wrong, as one short tree.

NewsArchiveError
├── Unreadable       the bytes of a page cannot be read as a page at all
├── ArchiveError     the archive file cannot be opened, read or written
├── PortalBusy       another crawl of the portal is going on
├── QueryError       a question to the archive cannot be understood
└── PortalError      a portal's definition does not hold together

Each message says what happened, where, and what to do next.
"""


class NewsArchiveError(Exception):
    """Base of every error this package raises on purpose."""


class Unreadable(NewsArchiveError):  # noqa: N818 -- named for what it says of a page
    """The bytes of a page cannot be read as a page; the message says why."""


class ArchiveError(NewsArchiveError):
    """The archive file cannot be opened, read or written."""


class PortalBusy(NewsArchiveError):  # noqa: N818 -- nothing is wrong, it is only not the time
    """Another crawl of the same portal into the same archive is going on."""


class QueryError(NewsArchiveError):
    """A question to the archive cannot be understood."""


class PortalError(NewsArchiveError):
    """A portal's definition does not hold together."""
