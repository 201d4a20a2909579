"""One crawl of a portal into an archive at a time, whoever begins it: a scheduler, a person, a program.

A file beside the archive is locked for as long as the crawl has it open. So the lock ends with the crawl's
process, however that ends, and none is ever left behind; what stands in the file is only for people.
"""

import fcntl
import os
from datetime import UTC, datetime
from pathlib import Path

from newsarchive.errors import ArchiveError, PortalBusy

BUSY = "busy"
"""Why a crawl ended that found another at work."""
BUSY_STATUS = 75
"""Its exit status: EX_TEMPFAIL of sysexits.h, "try again later"."""


def lock_path(archive: Path, portal: str) -> Path:
    """Where a portal's lock is. An archive under two names (a link, another folder's view) has one lock."""
    real = archive.resolve()
    return real.with_name(f"{real.name}.crawls") / f"{portal}.lock"


def take_lock(archive: Path, portal: str) -> int:
    """Lock a portal for one crawl; the lock lasts until the file descriptor is closed.

    Raises PortalBusy where another crawl has it, ArchiveError where the file cannot be written or locked.
    """
    path = lock_path(archive, portal)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except OSError as failed:
        raise cannot(path, failed) from failed
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.ftruncate(lock, 0)
        os.write(lock, f"process {os.getpid()} since {datetime.now(UTC):%Y-%m-%d %H:%M} UTC\n".encode())
    except BlockingIOError:
        holder = os.read(lock, 100).decode("ascii", "replace").strip() or "another process"
        os.close(lock)
        raise PortalBusy(
            f"{portal} is being crawled into {archive} already, by {holder}; this crawl asks for nothing"
        ) from None
    except OSError as failed:
        os.close(lock)
        raise cannot(path, failed) from failed
    return lock


def cannot(path: Path, failed: OSError) -> ArchiveError:
    """What to say of a lock that cannot be had at all."""
    return ArchiveError(
        f"the lock {path} cannot be taken ({failed.strerror}); check the folder's owner and rights"
    )
