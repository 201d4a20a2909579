"""Fixtures that several files of tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsarchive.archive import Archive
from tests.shelf import LAKESIDE, NOW


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """A new archive in a file of its own: what it does with a file cannot be seen in memory."""
    with Archive.open(tmp_path / "archive.db") as opened:
        yield opened


@pytest.fixture
def run(archive: Archive) -> int:
    """A run of the portal lakeside, going on."""
    return archive.begin_run(LAKESIDE, NOW)
