"""What a list is asked with, what comes back, and what is read from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from newsarchive.find.links import Link


class Ask(NamedTuple):
    """A list to be asked for."""

    url: str
    """Absolute address."""
    form: str = ""
    """Body of a POST, url-encoded; empty for a GET."""


class Answer(NamedTuple):
    """What came back for a list."""

    url: str
    """Absolute address that answered."""
    body: bytes
    """As sent, content encodings undone."""
    charset: str = ""
    """What the Content-Type header declares."""
    form: str = ""
    """The form it was asked with."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What one list answers: links, and where the rest of the list is."""

    links: tuple[Link, ...] = ()
    """The links, in order, each address once; none of kind "next"."""
    days: Mapping[str, date] = field(default_factory=dict)
    """Address -> day the list shows beside its link, where it shows one."""
    beside: tuple[Ask, ...] = ()
    """Lists that belong to this one and are read in any case: frames, a newspaper's other pages."""
    following: tuple[Ask, ...] = ()
    """The next page; read while pages bring something new."""
