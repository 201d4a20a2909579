"""Opening an archive makes it right for many processes, or says in a sentence why it cannot."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from newsarchive.archive import Archive
from newsarchive.archive.opening import pragma
from newsarchive.archive.schema import APPLICATION_ID, VERSION, migrations
from newsarchive.errors import ArchiveError
from tests.shelf import LAKESIDE, NOW, entry, story

HERE = "http://www.lakeside.example.com/1.html"


def test_a_new_archive_is_set_for_many_processes(archive: Archive) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 1,
        "page_size": 8192,
        "foreign_keys": 1,
        "busy_timeout": 30_000,
        "application_id": APPLICATION_ID,
        "user_version": VERSION,
    }
    assert {name: pragma(archive.db, name) for name in wanted} == wanted


def test_version_counts_the_migrations(archive: Archive) -> None:
    assert len(migrations.applied(archive.db)) == VERSION
    assert not migrations.pending(archive.db)


def test_every_table_refuses_what_is_not_of_its_types(archive: Archive) -> None:
    tables = [
        table for table in archive.db.tables if not table.name.startswith(("articles_fts", "_", "sqlite_"))
    ]
    assert len(tables) == 11
    assert not [table.name for table in tables if not table.strict]


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with Archive.open(path) as archive:
        archive.put(archive.begin_run(LAKESIDE, NOW), [entry(HERE, story("大潮"))])
    before = path.read_bytes()
    for readonly in (False, True):
        with Archive.open(path, create=False, readonly=readonly) as archive:
            assert archive.stats().articles == 1
    assert path.read_bytes() == before


def test_an_empty_file_becomes_an_archive_also_for_a_reader(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    path.touch()
    with Archive.open(path, readonly=True) as archive:
        assert archive.stats().articles == 0


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    Archive.open(path).close()
    with (
        Archive.open(path, readonly=True) as archive,
        pytest.raises(ArchiveError, match="may not be written"),
    ):
        archive.begin_run(LAKESIDE, NOW)


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "new" / "folder" / "archive.db") as archive:
        assert archive.path.exists()


def test_a_path_with_odd_characters_is_opened_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "档案 ?mode=memory#1%20.db"
    Archive.open(path).close()
    with Archive.open(path, readonly=True) as archive:
        assert archive.stats().articles == 0
    assert path.stat().st_size > 0


def test_a_missing_archive_names_the_next_step(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match=r"no archive at .*none\.db; crawl a portal first"):
        Archive.open(tmp_path / "none.db", create=False)
    assert not (tmp_path / "none.db").exists()


def test_a_folder_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="is a folder"):
        Archive.open(tmp_path)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ArchiveError, match=r"folder .* cannot be made"):
        Archive.open(tmp_path / "file" / "archive.db")


def test_a_file_of_another_kind_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    path.write_bytes(b"this is a letter, not a database\n" * 100)
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match="is no SQLite database"):
        Archive.open(path)
    assert path.read_bytes() == before


def test_a_database_of_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("create table recipes (name)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match="no archive"):
        Archive.open(path)
    assert path.read_bytes() == before


def test_an_archive_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with Archive.open(path) as archive:
        archive.db.execute(f"pragma user_version = {VERSION + 1}")
    with pytest.raises(ArchiveError, match="update newsarchive"):
        Archive.open(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ArchiveError, match="may be written"):
            Archive.open(tmp_path / "archive.db")
    finally:
        tmp_path.chmod(0o700)


def test_a_full_disk_loses_the_batch_and_nothing_else(archive: Archive, run: int) -> None:
    archive.put(run, [entry(HERE, story("大潮"))])
    archive.db.execute(f"pragma max_page_count = {pragma(archive.db, 'page_count') + 4}")
    batch = [entry(f"http://www.lakeside.example.com/{n}.html", story(f"第{n}次大潮")) for n in range(2, 200)]
    with pytest.raises(ArchiveError, match="is full; nothing of the last batch"):
        archive.put(run, batch)
    assert archive.stats().articles == 1 and archive.check(complete=True) == []
    archive.db.execute("pragma max_page_count = 1000000")
    assert {outcome.kind for outcome in archive.put(run, batch)} == {"archived"}
    assert archive.check(complete=True) == []


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with Archive.open(path) as archive:
        run = archive.begin_run(LAKESIDE, NOW)
        archive.put(run, [entry(f"http://a.example.com/{n}", story(f"第{n}次大潮")) for n in range(60)])
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * (path.stat().st_size - 8192))
    with pytest.raises(ArchiveError, match=r"is damaged; restore a copy|could not be read"):  # noqa: SIM117
        with Archive.open(path, create=False) as archive:
            archive.knows(["http://a.example.com/1"])


def test_threads_share_one_archive(archive: Archive, run: int) -> None:
    def write(thread: int) -> None:
        for n in range(10):
            archive.put(run, [entry(f"http://a.example.com/{thread}/{n}", story(f"{thread}区第{n}次大潮"))])

    threads = [Thread(target=write, args=[number]) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert archive.stats().articles == 40 and archive.check(complete=True) == []


def test_processes_that_start_at_once_make_one_archive(tmp_path: Path) -> None:
    code = "import sys; from newsarchive.archive import Archive; Archive.open(sys.argv[1]).close()"
    command = [sys.executable, "-c", code, str(tmp_path / "archive.db")]
    processes = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(4)]
    assert [(process.communicate(timeout=60)[1], process.returncode) for process in processes] == [
        (b"", 0)
    ] * 4
    with Archive.open(tmp_path / "archive.db", create=False) as archive:
        assert pragma(archive.db, "page_size") == 8192 and archive.check() == []


def test_plain_sqlite3_finds_a_word_of_two_characters(archive: Archive, run: int) -> None:
    archive.put(run, [entry(HERE, story("防汛工作"))])
    plain = sqlite3.connect(archive.path)
    found = plain.execute("select rowid from articles_fts where articles_fts match '\"防 汛\"'").fetchall()
    plain.close()
    assert found == [(1,)]


def test_datasette_opens_an_archive(archive: Archive, run: int) -> None:
    datasette = shutil.which("datasette", path=str(Path(sys.executable).parent))
    if not datasette:
        pytest.skip("datasette is not installed")
    archive.put(run, [entry(HERE, story("大潮"))])
    command = [datasette, str(archive.path), "--get", "/archive/stories.json?_shape=array"]
    answer = subprocess.run(command, capture_output=True, check=True, timeout=60)
    assert json.loads(answer.stdout)[0]["text"] == story("大潮")
