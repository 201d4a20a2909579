"""What a crawl is told of the crawls before it, and what it leaves for the next."""

import hashlib
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from scrapy.http import Response

from newsarchive.archive import ListMark


async def nothing_rests(addresses: Collection[str]) -> set[str]:
    """No address was tried before."""
    return set()


async def nothing_is_due() -> list[str]:
    """No address is to be tried again."""
    return []


@dataclass
class Past:
    """A portal without a past; whatever runs the spider gives it one."""

    lists: Mapping[str, ListMark] = field(default_factory=dict)
    """Address of a list -> what it was like; empty where lists are to be read whatever they were."""
    read: dict[str, ListMark] = field(default_factory=dict)
    """The same of the lists that this crawl has read."""
    resting: Callable[[Collection[str]], Awaitable[set[str]]] = nothing_rests
    """Those of these canonical addresses that led to nothing too short a time ago."""
    due: Callable[[], Awaitable[list[str]]] = nothing_is_due
    """Addresses that failed in earlier crawls and are to be tried again."""

    def remember(self, response: Response, rules: str) -> None:
        """Note what a list is like whose links have all been looked at."""
        self.read[response.url] = mark_of(response, rules)


def mark_of(response: Response, rules: str) -> ListMark:
    """What a list is like, as the next crawl will compare it."""
    return ListMark(
        url=response.url,
        rules=rules,
        digest=hashlib.blake2b(response.body, digest_size=16).hexdigest(),
        read_at=datetime.now(UTC),
        etag=header(response, "ETag"),
        modified=header(response, "Last-Modified"),
    )


def header(response: Response, name: str) -> str:
    """A header as sent; "" where it is missing."""
    return (response.headers.get(name) or b"").decode("latin-1").strip()
