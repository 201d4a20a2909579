"""Has the archive open and does with it what it is asked; in a thread or in a process of its own."""

import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from newsarchive.archive import Archive, Entry, Outcome
from newsarchive.errors import ArchiveError


class Keeper:
    """Called with an Archive method, its arguments and its keywords; opens the archive at the first call."""

    def __init__(self, path: str | Path) -> None:
        self.path = path
        self.archive: Archive | None = None

    def __call__(self, call: tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]) -> Any:
        """Raises whatever the method raises, ArchiveError where the archive cannot be opened."""
        function, positional, named = call
        if self.archive is None:
            self.archive = Archive.open(self.path)
        return function(self.archive, *positional, **named)


class Written(NamedTuple):
    """What has become of a batch."""

    outcomes: list[Outcome]
    """Every outcome that is now in the archive."""
    faults: list[str]
    """What articles could not be written, each with where the program failed."""


def write(archive: Archive, run: int, entries: Sequence[Entry], outcomes: Sequence[Outcome]) -> Written:
    """Write a batch of articles, and of outcomes of pages that are none."""
    written = Written([], [])
    try:
        written.outcomes.extend(_put(archive, run, entries))
    except ArchiveError:
        raise
    except Exception:  # noqa: BLE001 -- what one article brings out must not cost the other ninety-nine
        for entry in entries:
            _put_alone(archive, run, entry, written)
    if outcomes:
        archive.record(run, outcomes)
    written.outcomes.extend(outcomes)
    return written


def _put(archive: Archive, run: int, entries: Sequence[Entry]) -> list[Outcome]:
    """Articles into the archive; their outcomes and those of their further pages."""
    placed = archive.put(run, entries) if entries else []
    parts = [Outcome("part", part.requested_url or part.url) for e in entries for part in e.capture.parts]
    return [*placed, *parts]


def _put_alone(archive: Archive, run: int, entry: Entry, written: Written) -> None:
    """One article of a batch that failed: most are sound, and the one that is not says why."""
    try:
        written.outcomes.extend(_put(archive, run, [entry]))
    except ArchiveError:
        raise
    except Exception as fault:  # noqa: BLE001 -- kept in the outcome and told to the caller
        written.faults.append(f"this article cannot be written: {entry.asked}\n{traceback.format_exc()}")
        why = f"fault in the program: {type(fault).__name__}: {fault}"
        pages = (entry.capture, *entry.capture.parts)
        lost = [Outcome("unreadable", page.requested_url or page.url, why) for page in pages]
        archive.record(run, lost)
        written.outcomes.extend(lost)
