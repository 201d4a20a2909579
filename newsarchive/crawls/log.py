"""The log of a portal's crawl, locked for as long as the crawl writes to it, lest another empty it.

The lock belongs to the open file, which the crawl's process has as its standard error. So it ends with that
process, however that ends, and no lock is ever left behind. (A crawl that no crew began has no log here, but
the portal's lock, see lock.py.)
"""

import fcntl
import os
import time
from pathlib import Path

from newsarchive.errors import ArchiveError

PATIENCE = 3.0
"""Seconds to wait for the lock: a crawl's last helpers end a moment after it."""
TAIL = 4096
"""Bytes at a log's end that are looked at for what the crawl said last."""


def log_path(archive: Path, portal: str) -> Path:
    """Where a portal's log is: in a folder beside the archive."""
    return archive.with_name(f"{archive.name}.crawls") / f"{portal}.log"


def make_folder(archive: Path) -> None:
    """Make the folder of the logs. Raises ArchiveError where it cannot be made or written to."""
    folder = log_path(archive, "any").parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".writable").touch()
        (folder / ".writable").unlink()
    except OSError as failed:
        raise cannot_write(f"the logs' folder {folder}", failed) from failed


def cannot_write(what: str, failed: OSError) -> ArchiveError:
    """What to say of a file or folder that cannot be written."""
    return ArchiveError(f"{what} cannot be written ({failed.strerror}); check the folder's owner and rights")


def open_log(path: Path, *, patience: float = PATIENCE) -> int | None:
    """Open a portal's log, emptied and locked, as a file descriptor; None where its crawl is going on.

    Raises ArchiveError where the file cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        log = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o644)
    except OSError as failed:
        raise cannot_write(f"the log {path}", failed) from failed
    limit = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(log, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > limit:
                os.close(log)
                return None
            time.sleep(0.1)
        else:
            os.ftruncate(log, 0)
            return log


def last_said(path: Path, portal: str) -> str:
    """What the crawl last said of the portal: "12 archived, 3 list"; "" where it said nothing yet."""
    said = [line.partition(f" {portal}: ")[2] for line in last_lines(path)]
    return next((words for words in reversed(said) if words), "")


def last_lines(path: Path) -> list[str]:
    """The lines at a log's end, those left out that are empty."""
    with path.open("rb") as log:
        log.seek(max(0, os.fstat(log.fileno()).st_size - TAIL))
        return [line for line in log.read().decode("utf-8", "replace").splitlines() if line.strip()]
