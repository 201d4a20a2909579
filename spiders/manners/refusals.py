"""Requests that are not sent, or answers that are not read, on purpose: each says why, and is recorded."""

from typing import ClassVar

from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response

from newsarchive.archive import OutcomeKind


class Refusal(IgnoreRequest):
    """Base of the reasons; the message is the outcome's "why". Scrapy hands it to the request's errback."""

    kind: ClassVar[OutcomeKind] = "rejected"
    """The outcome the address is recorded with."""
    tried: ClassVar[bool] = True
    """Whether the address had its chance; else the next crawl asks for it without waiting."""

    def __init__(self, why: str, response: Response | None = None) -> None:
        super().__init__(why)
        self.response = response


class OutOfBounds(Refusal):
    """The address itself is none a portal's page has."""


class PrivateAddress(Refusal):
    """The address leads to this machine or its network."""


class LeftAlone(Refusal):
    """The host, or the whole portal, is asked for nothing more in this crawl."""

    kind = "failed"
    tried = False


class Blocked(Refusal):
    """The answer is a challenge: the portal wants no crawler."""

    kind = "failed"
    tried = False


class NotChanged(Refusal):
    """A list is as it was when the last crawl read it to its end."""

    kind = "list"
