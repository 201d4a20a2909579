"""A run's numbers add up, and a killed run is told from one that is still going on."""

import subprocess
import sys
from pathlib import Path

import pytest

from newsarchive.archive import OUTCOME_KINDS, Archive, Outcome
from tests.shelf import LAKESIDE, LATER, NOW, UPSTREAM, entry, story

ROOT = Path(__file__).resolve().parents[1]
HERE = "http://www.lakeside.example.com/1.html"

BEGIN_AND_DIE = """
import os, sys
from newsarchive.archive import Archive, Outcome
from tests.shelf import LAKESIDE, NOW
archive = Archive.open(sys.argv[1])
run = archive.begin_run(LAKESIDE, NOW)
archive.record(run, [Outcome("list", "http://www.lakeside.example.com/", fetched_at=NOW)])
os.kill(os.getpid(), 9)
"""


def state(archive: Archive, run: int) -> tuple[str | None, str | None]:
    row = archive.db["runs"].get(run)
    return row["ended_at"], row["reason"]


def test_numbers_of_a_run_add_up(archive: Archive, run: int) -> None:
    archive.put(run, [entry(HERE, story("大潮")), entry(HERE + "?page=2", story("大潮"))])
    archive.record(
        run,
        [
            Outcome("list", "http://www.lakeside.example.com/"),
            Outcome("rejected", "http://www.lakeside.example.com/about.html", "no story"),
            Outcome("unreadable", "http://www.lakeside.example.com/x.html", "no page"),
            Outcome("failed", "http://www.lakeside.example.com/gone.html", "404", status=404),
        ],
    )
    counts = archive.end_run(run, "finished", LATER, known=17)
    assert tuple(counts) == OUTCOME_KINDS
    assert sum(counts.values()) == 6 == archive.db["outcomes"].count
    assert (counts["archived"], counts["duplicate"], counts["list"], counts["failed"]) == (1, 1, 1, 1)
    stock = archive.stats().runs[0]
    assert (stock.reason, stock.known, stock.counts) == ("finished", 17, counts)


@pytest.mark.parametrize("spelling", [HERE, HERE.replace("www.", "") + "#top", HERE + "?utm_source=app"])
def test_a_page_recorded_twice_in_a_run_counts_once(archive: Archive, run: int, spelling: str) -> None:
    archive.record(run, [Outcome("failed", HERE, "timeout"), Outcome("failed", spelling, "timeout")])
    assert sum(archive.counts(run).values()) == 1


@pytest.mark.parametrize("first", OUTCOME_KINDS)
@pytest.mark.parametrize("second", OUTCOME_KINDS)
def test_the_stronger_word_on_a_page_stays(archive: Archive, run: int, first: str, second: str) -> None:
    archive.record(run, [Outcome(first, HERE)])  # type: ignore[arg-type]
    archive.record(run, [Outcome(second, HERE)])  # type: ignore[arg-type]
    stronger = min(first, second, key=OUTCOME_KINDS.index)
    assert {kind: number for kind, number in archive.counts(run).items() if number} == {stronger: 1}


def test_same_page_has_an_outcome_in_every_run(archive: Archive, run: int) -> None:
    other = archive.begin_run(UPSTREAM, NOW)
    for number in (run, other):
        archive.record(number, [Outcome("list", HERE)])
    assert archive.counts(run)["list"] == archive.counts(other)["list"] == 1


def test_a_killed_run_is_closed_as_interrupted_by_the_next(archive: Archive) -> None:
    killed = subprocess.run([sys.executable, "-c", BEGIN_AND_DIE, str(archive.path)], cwd=ROOT, timeout=60)
    assert killed.returncode == -9
    assert state(archive, 1) == (None, None)
    archive.begin_run(UPSTREAM, LATER)
    assert state(archive, 1) == (None, None)  # another portal's affair
    archive.begin_run(LAKESIDE, LATER)
    assert state(archive, 1) == ("2026-11-25T08:00:00+00:00", "interrupted")
    assert archive.stats().runs[-1].counts["list"] == 1


def test_a_run_that_is_still_going_on_is_left_alone(archive: Archive, run: int) -> None:
    archive.begin_run(LAKESIDE, LATER)
    assert state(archive, run) == (None, None)


def test_a_run_on_another_machine_is_left_alone(archive: Archive, run: int) -> None:
    archive.db["runs"].update(run, {"host": "elsewhere", "process": "1@1"})
    archive.begin_run(LAKESIDE, LATER)
    assert state(archive, run) == (None, None)


def test_a_number_used_again_by_another_process_is_not_the_run(archive: Archive, run: int) -> None:
    process = archive.db["runs"].get(run)["process"]
    archive.db["runs"].update(run, {"process": process + "0"})
    archive.begin_run(LAKESIDE, LATER)
    assert state(archive, run)[1] == "interrupted"


def test_a_portal_is_kept_as_its_last_run_described_it(archive: Archive, run: int) -> None:
    assert list(archive.db["portals"].rows) == [
        {"name": "lakeside", "title": "湖滨网", "region": "湖北", "home": "http://www.lakeside.example.com/"}
    ]
