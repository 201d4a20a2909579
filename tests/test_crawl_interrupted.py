"""Crawls that are cut off, run side by side or lose their disk: the archive stays whole."""

import contextlib
import os
import random
import resource
import signal
import subprocess
import time
from pathlib import Path

import pytest

from newsarchive.crawls.lock import BUSY_STATUS, take_lock
from newsarchive.errors import PortalBusy
from tests.crawling import SECONDS, ask, count, crawl, faults, said_at_the_end, start
from tests.small_portal import SmallPortal

STORIES = 40
DISK = 600_000  # bytes; an empty archive has about 250,000


def wait_until_crawling(portal: SmallPortal, pages: int) -> None:
    """Wait until the portal was asked for a number of stories."""
    deadline = time.monotonic() + SECONDS
    while sum(n for path, n in portal.asked.items() if path.startswith("/xinwen/")) < pages:
        assert time.monotonic() < deadline, "the crawl does not get on"
        time.sleep(0.02)


def every_article_once(archive: Path) -> None:
    """The whole portal is in the archive, each article once, and the search index agrees."""
    assert count(archive, "articles") == STORIES
    assert ask(archive, "select canonical_url from articles group by 1 having count(*) > 1") == []
    assert faults(archive) == []


def test_killed_crawl_leaves_a_whole_archive_and_the_next_one_completes_it(tmp_path: Path) -> None:
    archive, portal = tmp_path / "archive.db", SmallPortal()
    portal.fill(STORIES)
    chance = random.Random(20240305)
    with portal.serve() as url:
        for _ in range(3):
            portal.asked.clear()
            with start(url, archive, "-s", "STORE_SECONDS=0.1", "-s", "STORE_BATCH=5") as process:
                wait_until_crawling(portal, 1)
                time.sleep(chance.uniform(0, 0.8))
                process.kill()
            assert faults(archive) == []
        said = crawl(url, archive)
    assert "every page has one outcome" in said
    every_article_once(archive)
    reasons = [reason for (reason,) in ask(archive, "select reason from runs order by id")]
    assert reasons[-1] == "finished"
    assert set(reasons[:-1]) <= {"interrupted", "finished"}


def test_ctrl_c_ends_the_crawl_with_everything_written(tmp_path: Path) -> None:
    archive, portal = tmp_path / "archive.db", SmallPortal()
    portal.fill(STORIES)
    with portal.serve() as url:
        with start(url, archive, "-s", "DOWNLOAD_DELAY=0.1", "-s", "STORE_SECONDS=60") as process:
            wait_until_crawling(portal, 5)
            process.send_signal(signal.SIGINT)
            said = said_at_the_end(process)
        assert process.returncode == 1, "a crawl that was cut off does not end with 0"
        fetched = sum(n for path, n in portal.asked.items() if path.startswith("/xinwen/"))
        assert fetched < STORIES
        assert count(archive, "articles") == fetched, "what was fetched is written, though no batch was full"
        assert "every page has one outcome" in said
        assert ask(archive, "select reason from runs") == [("shutdown",)]
        crawl(url, archive)
    every_article_once(archive)


def test_word_to_end_that_all_processes_hear_ends_the_crawl_with_everything_written(tmp_path: Path) -> None:
    archive, portal = tmp_path / "archive.db", SmallPortal()
    portal.fill(STORIES)
    with (
        portal.serve() as url,
        start(url, archive, "-s", "DOWNLOAD_DELAY=0.1", "-s", "STORE_SECONDS=60") as process,
    ):
        wait_until_crawling(portal, 5)
        for each in [*descendants(process.pid), process.pid]:  # as systemd does
            os.kill(each, signal.SIGTERM)
        said = said_at_the_end(process)
    fetched = sum(n for path, n in portal.asked.items() if path.startswith("/xinwen/"))
    assert 5 <= count(archive, "articles") == fetched < STORIES, said
    assert "every page has one outcome" in said
    assert ask(archive, "select reason from runs") == [("shutdown",)]


def test_second_ctrl_c_ends_the_crawl_and_its_processes_at_once(tmp_path: Path) -> None:
    archive, portal = tmp_path / "archive.db", SmallPortal()
    portal.fill(STORIES)
    with portal.serve() as url, start(url, archive, "-s", "DOWNLOAD_DELAY=1") as process:
        wait_until_crawling(portal, 3)
        others = descendants(process.pid)
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGINT)
        began = time.monotonic()
        said_at_the_end(process)
        assert time.monotonic() - began < 20
    deadline = time.monotonic() + 5
    while any(is_running(other) for other in others):
        assert time.monotonic() < deadline, "a process outlives its crawl"
        time.sleep(0.05)
    assert faults(archive) == []


def test_reading_processes_end_with_a_killed_crawl(tmp_path: Path) -> None:
    archive, portal = tmp_path / "archive.db", SmallPortal()
    portal.fill(STORIES)
    with portal.serve() as url, start(url, archive, "-s", "DOWNLOAD_DELAY=0.2") as process:
        wait_until_crawling(portal, 3)
        readers = descendants(process.pid)
        assert readers
        process.kill()
        process.wait(SECONDS)
        deadline = time.monotonic() + 10
        while any(is_running(reader) for reader in readers):
            assert time.monotonic() < deadline, "a reading process outlives its crawl"
            time.sleep(0.05)


def parents() -> list[tuple[int, int]]:
    """Every process and its parent, from /proc, since a bare Debian has no ps; elsewhere from ps."""
    if not Path("/proc/self/stat").exists():
        listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True)
        return [(int(pid), int(parent)) for pid, parent in map(str.split, listed.stdout.splitlines())]
    pairs = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            parent = stat.read_text(errors="replace").rpartition(")")[2].split()[1]
            pairs.append((int(stat.parent.name), int(parent)))
    return pairs


def descendants(process: int) -> list[int]:
    """Numbers of a process's children and theirs."""
    pairs = parents()
    found = [process]
    for number in found:
        found.extend(pid for pid, parent in pairs if parent == number)
    return found[1:]


def is_running(process: int) -> bool:
    """Tell whether a process is there and no mere entry waiting to be collected."""
    try:
        status = Path(f"/proc/{process}/stat").read_text()
    except FileNotFoundError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


def test_two_crawls_at_once_share_an_archive(tmp_path: Path) -> None:
    archive = tmp_path / "archive.db"
    first, second = SmallPortal(), SmallPortal()
    first.fill(STORIES)
    second.fill(STORIES // 2)  # the same stories at other addresses: reprints
    with first.serve() as one, second.serve() as other:
        crawls = [start(url, archive, "-s", "STORE_SECONDS=0.1") for url in (one, other)]
        said = [said_at_the_end(process) for process in crawls]
    assert [process.returncode for process in crawls] == [0, 0], said
    assert all("every page has one outcome" in lines for lines in said)
    every_article_once(archive)
    texts = ask(archive, "select count(*) from copies where kind = 'text'")
    assert texts == [(STORIES // 2,)]


def test_second_crawl_of_a_portal_asks_for_nothing_and_ends_with_a_status_of_its_own(tmp_path: Path) -> None:
    archive, portal = tmp_path / "archive.db", SmallPortal()
    portal.fill(STORIES)
    with portal.serve() as url:
        with start(url, archive, "-s", "DOWNLOAD_DELAY=0.1") as first:
            wait_until_crawling(portal, 1)
            link = tmp_path / "link.db"
            link.symlink_to(archive)
            second = start(url, link)
            said = said_at_the_end(second)
            assert second.returncode == BUSY_STATUS == 75, said
            assert f"is being crawled into {link} already, by process {first.pid} since" in said
            assert "Traceback" not in said
            assert all(times == 1 for times in portal.asked.values()), portal.asked
            assert first.poll() is None
            first.kill()
            first.wait(SECONDS)
        crawl(url, archive)
    every_article_once(archive)
    assert ask(archive, "select reason from runs order by id") == [("interrupted",), ("finished",)]


def test_two_archives_may_be_filled_from_one_portal_at_once(tmp_path: Path) -> None:
    locks = [take_lock(tmp_path / name, "willow") for name in ("a.db", "b.db")]
    with pytest.raises(PortalBusy, match=rf"already, by process {os.getpid()} since 20"):
        take_lock(tmp_path / "a.db", "willow")
    other = take_lock(tmp_path / "a.db", "stone")
    os.close(locks[0])
    again = take_lock(tmp_path / "a.db", "willow")
    for lock in (locks[1], other, again):
        os.close(lock)


def test_lock_that_cannot_be_taken_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.db.crawls").write_text("in the way")
    process = start("http://127.0.0.1:9/", tmp_path / "a.db")
    said = said_at_the_end(process)
    assert process.returncode == 1
    assert "127-0-0-1-9.lock cannot be taken" in said
    assert "Traceback" not in said


def test_full_disk_stops_the_crawl_with_a_sentence_and_keeps_the_archive(tmp_path: Path) -> None:
    archive, portal = tmp_path / "archive.db", SmallPortal()
    portal.fill(STORIES)

    with portal.serve() as url:
        crawl(url, archive, "-a", "max_pages=1", "-a", "depth=1")
        kept = count(archive, "articles")
        full = archive.stat().st_size + 20_000
        process = start_with_small_disk(url, archive, full)
        said = said_at_the_end(process)
        assert process.returncode == 1
        assert "the crawl stops here" in said
        assert "Traceback" not in said
        assert count(archive, "articles") >= kept
        assert faults(archive) == []
        crawl(url, archive)
    every_article_once(archive)


def start_with_small_disk(url: str, archive: Path, size: int) -> "subprocess.Popen[str]":
    """Begin a crawl that can write no file larger than size bytes."""
    allowed = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, allowed[1]))
    try:
        return start(url, archive, "-s", "STORE_SECONDS=0.1", "-s", "STORE_BATCH=5")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, allowed)
        signal.signal(signal.SIGXFSZ, handler)


def test_archive_that_cannot_be_opened_is_said_in_one_sentence(tmp_path: Path) -> None:
    archive = tmp_path / "archive.db"
    archive.write_bytes(b"this is no archive" * 100)
    process = start("http://127.0.0.1:9/", archive)
    said = said_at_the_end(process)
    assert process.returncode == 1
    assert str(archive) in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("-a", "url="), "say where to begin"),
        (("-a", "depth=many"), "use a whole number"),
        (("-a", "colour=red"), "takes no argument 'colour'"),
        (("-a", "url=ftp://portal.invalid/"), "not an absolute http(s) address"),
    ],
)
def test_wrong_argument_is_said_in_one_sentence(
    tmp_path: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    process = start("http://127.0.0.1:9/", tmp_path / "a.db", *arguments)
    said = said_at_the_end(process)
    assert process.returncode == 2
    assert sentence in said
    assert "Traceback" not in said
    assert not list(tmp_path.iterdir())
