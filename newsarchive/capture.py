"""A page as it was fetched: bytes and circumstances, nothing read yet."""

from dataclasses import dataclass
from datetime import datetime

from newsarchive.portal import Hints


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One page as sent, and the further pages of the same story where a spider followed them."""

    url: str
    """Address that answered, after redirects."""
    body: bytes
    """The response's body, transfer and content encodings undone, else exactly as sent."""
    fetched_at: datetime | None = None
    """When it was fetched: aware, UTC; None for a saved page of unknown age."""
    charset: str = ""
    """charset parameter of the Content-Type header, where one was sent."""
    requested_url: str = ""
    """Address that was asked for, where a redirect led to url; else empty."""
    status: int = 200
    """HTTP status."""
    portal: str = ""
    """Name of the portal it was fetched for."""
    hints: Hints | None = None
    """The portal's hints."""
    parts: tuple["Capture", ...] = ()
    """Second and further pages of the same story, in order."""
