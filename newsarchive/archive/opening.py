"""Opening the archive's file: made if missing, checked, brought up to date, set for many processes."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from newsarchive.archive import segment
from newsarchive.archive.schema import APPLICATION_ID, VERSION, migrations
from newsarchive.errors import ArchiveError

PATIENCE = 30.0
"""Seconds to wait for another process's transaction; a batch takes well under one."""

PAGE_SIZE = 8192
"""Bytes. An article of usual length fills a page of 4096 alone; with 8192 the file is a third smaller."""

PRAGMAS = (
    f"busy_timeout = {PATIENCE * 1000:.0f}",
    "foreign_keys = on",
    "synchronous = normal",  # Debian's SQLite would use full, which syncs every batch
    "journal_size_limit = 67108864",
)

READING_CACHE = 64 * 1024
"""KiB: the search index's inner pages stay in memory."""

WRITING_CACHE = 8 * 1024
"""KiB: more makes a crawl's memory grow with the archive and its batches no faster."""


def open_database(path: Path, *, create: bool, readonly: bool) -> Database:
    """Open the archive at path and return its connection, ready to use."""
    _check_place(path, create=create)
    with explained(path):
        db = _connect(path, readonly=readonly)
        try:
            if _is_behind(db, path):
                if readonly:
                    open_database(path, create=False, readonly=False).close()
                else:
                    _bring_up_to_date(db, path)
        except BaseException:
            db.close()
            raise
    return db


def _check_place(path: Path, *, create: bool) -> None:
    """Say what is wrong with a path before SQLite says less."""
    if path.is_dir():
        raise ArchiveError(
            f"{path} is a folder; give the path of the archive's file, such as {path / 'archive.db'}"
        )
    if path.exists():
        return
    if not create:
        raise ArchiveError(
            f"there is no archive at {path}; crawl a portal first (scrapy crawl NAME),"
            " or name another file with --archive or NEWSARCHIVE_PATH"
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as failed:
        raise ArchiveError(
            f"the folder {path.parent} for the archive cannot be made ({failed.strerror});"
            " name another file with --archive or NEWSARCHIVE_PATH"
        ) from failed


def _connect(path: Path, *, readonly: bool) -> Database:
    if readonly:
        uri = f"{path.resolve().as_uri()}?mode=ro"
        connection = sqlite3.connect(uri, uri=True, timeout=PATIENCE, check_same_thread=False)
    else:
        connection = sqlite3.connect(path, timeout=PATIENCE, check_same_thread=False)
    db = Database(connection, recursive_triggers=False, execute_plugins=False)
    cache = READING_CACHE if readonly else WRITING_CACHE
    for pragma in (*PRAGMAS, f"cache_size = -{cache}"):
        db.execute(f"pragma {pragma}")
    return db


def pragma(db: Database, name: str) -> Any:
    """Return the value of a pragma."""
    return db.execute(f"pragma {name}").fetchone()[0]


def _is_behind(db: Database, path: Path) -> bool:
    """Tell whether the file lacks tables; raise where it is no archive, or a newer one."""
    version, owner = pragma(db, "user_version"), pragma(db, "application_id")
    if owner != APPLICATION_ID and (owner or version or db.table_names()):
        raise ArchiveError(f"{path} is an SQLite database, but no archive; name another file with --archive")
    if version > VERSION:
        raise ArchiveError(
            f"{path} was written by a newer newsarchive (its tables are of version {version}, this one knows"
            f" {VERSION}); update newsarchive to read it"
        )
    return bool(version < VERSION)


def _bring_up_to_date(db: Database, path: Path) -> None:
    if not db.table_names():
        db.execute(f"pragma page_size = {PAGE_SIZE}")  # has an effect before the first table only
    _patiently(db.enable_wal)
    with writing(db):
        if not _is_behind(db, path):
            return  # another process was quicker
        migrations.apply(db)
        db.execute("insert or ignore into facts values ('segmenter', ?)", [segment.VERSION])
        db.execute(f"pragma application_id = {APPLICATION_ID}")
        db.execute(f"pragma user_version = {VERSION}")


@contextmanager
def writing(db: Database) -> Iterator[None]:
    """One transaction that holds the right to write from its start; all of it or nothing is kept."""
    _patiently(lambda: db.execute("begin immediate"))
    try:
        yield
        db.execute("commit")
    finally:
        db.rollback()  # does nothing after the commit


def _patiently(act: Callable[[], object]) -> None:
    """Try again while others write: SQLite itself waits in most cases, not in all."""
    limit = time.monotonic() + 2 * PATIENCE
    while True:
        try:
            act()
        except sqlite3.OperationalError as busy:
            if "locked" not in str(busy) or time.monotonic() > limit:
                raise
            time.sleep(0.05)
        else:
            return


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into sentences that say what to do."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise ArchiveError(f"{_explanation(str(error), path)} (SQLite says: {error})") from error


def _explanation(error: str, path: Path) -> str:
    for words, explanation in EXPLANATIONS.items():
        if words in error:
            return explanation.format(path=path)
    return f"the archive {path} could not be read or written"


EXPLANATIONS = {
    "not a database": "{path} is no SQLite database; move it away, or name another file with --archive",
    "is full": "the disk that holds {path} is full; nothing of the last batch was written and what was there"
    " before is whole: make room and start again",
    "unable to open": "{path} cannot be opened; check that its folder exists and may be written by you",
    "readonly": "{path} may not be written; check the owner and the rights of the file and its folder",
    "locked": "another process has been writing {path} for more than a minute; try again when it is done",
    "malformed": "{path} is damaged; restore a copy, or save what can be read: sqlite3 {path} .recover",
    "disk I/O": "the disk that holds {path} fails to read or write; check its space and its health",
}
"""Words of SQLite's message -> what it means and what to do next."""
