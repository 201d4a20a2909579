"""What goes into the archive and what it answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Literal, get_args

from newsarchive.address import canonical
from newsarchive.article import Article
from newsarchive.capture import Capture

OutcomeKind = Literal[
    "archived", "updated", "duplicate", "part", "unchanged", "list", "rejected", "unreadable", "failed"
]
"""What became of a fetched page, strongest first: where one address is recorded twice in a run, the
earlier word of this list stays. archived: a new article; updated: an article the page has changed;
duplicate: another address of an article; part: second or further page of one; unchanged: known, and the
same as before; list: a page of links; rejected: read, and not kept (why says the reason); unreadable: no
page to be read; failed: not fetched."""

OUTCOME_KINDS: tuple[OutcomeKind, ...] = get_args(OutcomeKind)

CopyKind = Literal["text", "alias", "redirect", "part"]
"""Why another address leads to an article: its page has the same text; its page names the article's
address as its own; it redirects there; it is the second or a further page of the story."""

Counts = Mapping[OutcomeKind, int]
"""Pages of a run by what became of them; every kind is there, most of them often 0."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one page that was asked for in a run."""

    kind: OutcomeKind
    url: str
    """Address that was asked for."""
    why: str = ""
    """Reason in plain English; empty where kind says all."""
    article_id: int | None = None
    """The article the page became, belongs to or repeats."""
    status: int | None = None
    """HTTP status, where an answer came."""
    size: int | None = None
    """Bytes of the body, where one came."""
    fetched_at: datetime | None = None
    """When it was fetched or given up: aware, UTC."""
    links: int | None = None
    """Articles that a list links, whether wanted or not; None for what is no list, or was not read again."""


@dataclass(frozen=True)
class Entry:
    """One page that was read as an article, on its way into the archive."""

    capture: Capture
    article: Article

    @property
    def asked(self) -> str:
        """Address that was asked for."""
        return self.capture.requested_url or self.capture.url

    @cached_property
    def address(self) -> str:
        """Canonical form of the address that answered."""
        return canonical(self.capture.url)

    @cached_property
    def declared(self) -> str:
        """Canonical form of the address the page gives itself; that which answered where it gives none."""
        return canonical(self.article.canonical_url) if self.article.canonical_url else self.address


def utc(moment: datetime | None) -> str | None:
    """Write a moment as the archive keeps it: ISO 8601, UTC, to the second."""
    return moment.astimezone(UTC).isoformat(timespec="seconds") if moment else None
