"""Why a page does not become an article: each reason is an exception with a name, so Scrapy counts it too."""

from scrapy.exceptions import DropItem

from newsarchive.archive import OutcomeKind


class Dropped(DropItem):
    """Base of the reasons; kind is the outcome the page is recorded with."""

    kind: OutcomeKind = "rejected"

    def __init__(self, why: str) -> None:
        super().__init__(why, log_level="DEBUG")
        self.why = why


class NotAPage(Dropped):
    """What came is no page at all: empty, or a file of another type."""

    kind = "unreadable"


class Unread(Dropped):
    """The page could not be read: broken beyond use, too slow to read, or its reader died."""

    kind = "unreadable"


class NotAnArticle(Dropped):
    """The page was read and holds no story."""


class SeenInThisRun(Dropped):
    """The page already came in this run, as a part of a story or under another address."""

    kind = "duplicate"
