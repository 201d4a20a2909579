"""An archive written by several processes, or by one that is killed, stays whole."""

import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from newsarchive.archive import Archive
from tests.shelf import LAKESIDE, NOW

ROOT = Path(__file__).resolve().parents[1]
KILLS = 5


def start(path: Path, seed: int, pages: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.archive_writer", str(path), str(seed), str(pages)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def wait_until_writing(process: subprocess.Popen[bytes]) -> None:
    assert process.stdout and process.stdout.readline() == b"writing\n"


def addresses(archive: Archive) -> list[str]:
    tables = ("articles", "copies")
    return sorted(row["canonical_url"] for table in tables for row in archive.db[table].rows)


def test_two_processes_fill_one_archive_at_once(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    writers = [start(path, seed, 600) for seed in (1, 2)]
    ends = [(writer.communicate(timeout=120), writer.returncode) for writer in writers]
    assert [(errors, status) for (_, errors), status in ends] == [(b"", 0)] * 2
    with Archive.open(path, create=False) as archive:
        assert addresses(archive) == sorted(f"https://a.example.com/{n}" for n in range(600))
        runs = archive.stats().runs
        assert [(run.reason, sum(run.counts.values())) for run in runs] == [("finished", 660)] * 2
        assert archive.check(complete=True) == []


def test_writer_killed_at_random_moments_leaves_a_whole_archive(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    moments = random.Random(20)
    for kill in range(KILLS):
        writer = start(path, kill, 5000)
        wait_until_writing(writer)
        time.sleep(moments.uniform(0.02, 0.6))
        writer.kill()
        writer.communicate(timeout=60)
        assert writer.returncode == -9
        check_whole_batches(path)
    with Archive.open(path, create=False) as archive:
        archive.begin_run(LAKESIDE, NOW)
        assert [row["reason"] for row in archive.db["runs"].rows] == ["interrupted"] * KILLS + [None]
        assert archive.check(complete=True) == []
    finish(path)


def check_whole_batches(path: Path) -> None:
    """Look at what was left with plain SQLite, then with the archive's own eyes."""
    plain = sqlite3.connect(path)
    assert plain.execute("pragma integrity_check").fetchall() == [("ok",)]
    pages = plain.execute("select count(*) from outcomes where kind <> 'list' group by run_id").fetchall()
    assert not [number for (number,) in pages if number % 10]
    plain.close()
    with Archive.open(path, create=False) as archive:
        known = addresses(archive)
        assert len(known) == len(set(known))
        assert archive.check(complete=True) == []


def finish(path: Path) -> None:
    """Run to the end and find every page once."""
    writer = start(path, 9, 600)
    assert writer.communicate(timeout=120)[1] == b""
    with Archive.open(path, create=False) as archive:
        known = addresses(archive)
        assert len(known) == len(set(known))
        assert set(known) >= {f"https://a.example.com/{n}" for n in range(600)}
        assert archive.stats().runs[0].reason == "finished"
        assert archive.check(complete=True) == []
