"""Many portals crawled side by side: one summary, one exit status, no two crawls of one portal."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console

from newsarchive.crawls.crew import Crawl, Crew
from newsarchive.crawls.lock import take_lock
from newsarchive.crawls.log import last_said, log_path, open_log
from newsarchive.crawls.progress import STOPPING, Lines, draw
from tests.crawling import ROOT, SECONDS, count, faults
from tests.small_portal import SmallPortal, headline, list_page, row, story
from tests.test_probe import closed_port

STORIES = 6


def server_of_portals() -> SmallPortal:
    """Stories of two portals in their folders; one story is in both."""
    portal = SmallPortal()
    for start, name in enumerate(("willow", "stone")):
        numbers = [start * 100 + n for n in range(STORIES)]
        rows = [row(f"/{name}/{n}.html", headline(n)) for n in numbers]
        portal.put(f"/{name}/list.html", list_page(rows))
        for n in numbers:
            portal.put(f"/{name}/{n}.html", story(n))
    return portal


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[SmallPortal, str]]:
    """The portals' server."""
    portal = server_of_portals()
    with portal.serve() as url:
        yield portal, url


def begin(url: str, archive: Path, *words: str) -> "subprocess.Popen[str]":
    """Begin newsarchive crawl in a process of its own, as a scheduler would."""
    environment = os.environ | {
        "PORTALS_AT": url,
        "NEWSARCHIVE_PATH": str(archive),
        "SCRAPY_SETTINGS_MODULE": "tests.many.settings",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "newsarchive", "crawl", *words],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def crawled(url: str, archive: Path, *words: str) -> tuple[int, dict[str, dict[str, object]], str]:
    """Crawl to the end: exit status, results by portal, what was said meanwhile."""
    process = begin(url, archive, "--json", *words)
    out, said = process.communicate(timeout=SECONDS)
    results = [json.loads(line) for line in out.splitlines()]
    return process.returncode, {result["portal"]: result for result in results}, said


def test_portals_of_a_region_are_crawled_and_summed_up(
    served: tuple[SmallPortal, str], tmp_path: Path
) -> None:
    archive = tmp_path / "a.db"
    status, results, said = crawled(served[1], archive, "--region", "湖北", "--jobs", "2")
    assert status == 0, said
    assert {name: (r["new"], r["errors"], r["ending"]) for name, r in results.items()} == {
        "willow": (STORIES, 0, "ok"),
        "stone": (STORIES, 0, "ok"),
    }
    assert "1 of 2: stone crawling" in said
    assert "2 of 2: willow ended after" in said
    assert count(archive, "articles") == 2 * STORIES
    assert faults(archive) == []
    status, results, said = crawled(served[1], archive, "willow", "stone")
    assert (status, [r["new"] for r in results.values()]) == (0, [0, 0])


def test_one_portals_failure_stops_no_other_and_sets_the_status(
    served: tuple[SmallPortal, str], tmp_path: Path
) -> None:
    status, results, said = crawled(served[1], tmp_path / "a.db", "--all", "--jobs", "1")
    assert status == 1
    assert {name: r["failed"] for name, r in results.items()} == {
        "willow": False,
        "stone": False,
        "broken": True,
    }
    assert "broken.log" in str(results["broken"]["ending"])
    assert results["willow"]["new"] == results["stone"]["new"] == STORIES, said


def test_portal_that_is_being_crawled_is_left_to_that_crawl(
    served: tuple[SmallPortal, str], tmp_path: Path
) -> None:
    archive = tmp_path / "a.db"
    log = open_log(log_path(archive, "willow"))
    assert log is not None
    status, results, _ = crawled(served[1], archive, "willow", "stone")
    os.close(log)
    assert status == 0
    assert results["willow"]["ending"] == "is being crawled by another process"
    assert (results["willow"]["new"], results["stone"]["new"]) == (0, STORIES)


def test_portal_that_plain_scrapy_is_crawling_is_left_to_it(
    served: tuple[SmallPortal, str], tmp_path: Path
) -> None:
    archive = tmp_path / "a.db"
    lock = take_lock(archive, "willow")
    status, results, said = crawled(served[1], archive, "willow", "stone", "--jobs", "1")
    os.close(lock)
    assert status == 0, said
    assert results["willow"]["ending"] == "is being crawled by another process"
    assert not results["willow"]["failed"]
    assert (results["willow"]["new"], results["stone"]["new"]) == (0, STORIES)


def test_lock_ends_with_the_crawl_that_was_killed(served: tuple[SmallPortal, str], tmp_path: Path) -> None:
    log = open_log(tmp_path / "a.log")
    assert log is not None
    with subprocess.Popen(["sleep", "60"], stdout=log) as holder:
        os.close(log)
        assert open_log(tmp_path / "a.log", patience=0) is None
        holder.kill()
    again = open_log(tmp_path / "a.log")
    assert again is not None
    os.close(again)


def test_portal_that_is_down_is_said_with_its_log(tmp_path: Path) -> None:
    status, results, _ = crawled(f"http://127.0.0.1:{closed_port()}/", tmp_path / "a.db", "willow")
    ending = str(results["willow"]["ending"])
    assert status == 1 and results["willow"]["failed"]
    assert ending.startswith("failing: 1 of 1 pages could not be had; see ") and "willow.log" in ending
    said = log_path(tmp_path / "a.db", "willow").read_text()
    assert "the host refused the connection" in said
    assert "Traceback" not in said


def test_crawl_that_cannot_begin_says_its_log_s_last_line(
    served: tuple[SmallPortal, str], tmp_path: Path
) -> None:
    wrong = ("-s", "DOWNLOAD_DELAY=soon")
    status, results, _ = crawled(served[1], tmp_path / "a.db", "willow", *wrong)
    ending = str(results["willow"]["ending"])
    assert status == 1
    assert ending.startswith("ended with status 1 before it began a run: ValueError: ") and "'soon'" in ending


def test_quiet_says_only_what_failed_which_a_cron_job_can_mail(
    served: tuple[SmallPortal, str], tmp_path: Path
) -> None:
    process = begin(served[1], tmp_path / "a.db", "willow", "--quiet")
    assert (process.communicate(timeout=SECONDS), process.returncode) == (("", ""), 0)
    process = begin(served[1], tmp_path / "a.db", "--all", "--quiet", "--jobs", "3", "--format", "json")
    out, said = process.communicate(timeout=SECONDS)
    assert (process.returncode, said) == (1, "")
    assert [json.loads(line)["portal"] for line in out.splitlines()] == ["broken"]
    process = begin(served[1], tmp_path / "a.db", "--all", "--quiet", "--jobs", "3")
    out, said = process.communicate(timeout=SECONDS)
    assert "willow" not in out and "broken" in out
    assert out.splitlines()[-1].startswith("1 portal: 0 new")


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_ends_all_crawls_with_their_pages_written(tmp_path: Path, sent: signal.Signals) -> None:
    archive, portal = tmp_path / "a.db", server_of_portals()
    for path, slow in portal.answers.items():
        slow.delay = 0.0 if path.endswith("list.html") else 0.4
    with portal.serve() as url:
        process = begin(url, archive, "--all", "--jobs", "2", "-s", "CONCURRENT_REQUESTS=1")
        deadline = time.monotonic() + SECONDS
        while (
            min(
                sum(n for path, n in portal.asked.items() if f"/{name}/" in path)
                for name in ("willow", "stone")
            )
            < 3
        ):
            assert time.monotonic() < deadline and process.poll() is None
            time.sleep(0.05)
        process.send_signal(sent)
        out, said = process.communicate(timeout=SECONDS)
    assert process.returncode == 1, said
    assert "Traceback" not in said
    assert "shutdown; see" in out
    assert 0 < count(archive, "articles") < 2 * STORIES
    assert faults(archive) == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "name portals, or a --region, or --all"),
        (("willow", "--all"), "name portals, or a --region, or --all"),
        (("nowhere",), "there is no portal 'nowhere'"),
        (("wilow",), "did you mean willow?"),
        (("柳湾",), "did you mean willow?"),
        (("willow", "--jobs", "0"), "0 is not in the range 1<=x<=64"),
        (("willow", "--jobs", "65"), "65 is not in the range 1<=x<=64"),
        (("willow", "--archive", "/dev/null/a.db"), "logs' folder /dev/null/a.db.crawls cannot be written"),
        (("--region", "江湖"), "there is no region '江湖'"),
        (("--region", "西藏"), "no portal of 西藏 is known"),
        (("willow", "--since", "gestern"), "'gestern' is no day"),
        (("willow", "-s", "DOWNLOAD_DELAY"), "write NAME=VALUE"),
    ],
)
def test_wrong_words_are_said_in_a_sentence_with_status_2(
    tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    process = begin("http://127.0.0.1:9/", tmp_path / "a.db", *words)
    out, said = process.communicate(timeout=SECONDS)
    assert (process.returncode, out) == (2, "")
    assert sentence in said
    assert "Traceback" not in said
    assert not list(tmp_path.iterdir())


def test_what_a_crawl_said_last_is_found_in_its_log(tmp_path: Path) -> None:
    log = tmp_path / "willow.log"
    log.write_text(
        "10:00:01 INFO    willow: 3 archived\n10:00:06 INFO    willow: 9 archived, 1 list\nnoise\n"
    )
    assert last_said(log, "willow") == "9 archived, 1 list"
    assert last_said(log, "stone") == ""


def test_terminal_shows_the_crawls_that_go_on_and_counts_the_others(tmp_path: Path) -> None:
    (tmp_path / "willow.log").write_text("10:00:01 INFO    willow: 3 archived\n")
    crawls = [Crawl(name, tmp_path / f"{name}.log") for name in ("willow", "stone", "broken")]
    crawls[0].state, crawls[0].began = "crawling", time.monotonic() - 5
    crawls[1].state = "ended"
    console = Console(width=80, record=True, file=io.StringIO())
    console.print(draw(crawls, stopping=True))
    shown = console.export_text()
    assert STOPPING[:40] in shown
    assert "1 of 3 portals done, 1 waiting" in shown
    assert "willow   5 s   3 archived" in shown
    assert "stone" not in shown


def crew_of(*crawls: Crawl) -> Crew:
    """A crew with these crawls, none of which is begun."""
    crew = Crew([], archive=Path("a.db"), jobs=1, command=lambda name: [])
    crew.crawls = list(crawls)
    return crew


def test_plain_lines_say_each_thing_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    crawls = [Crawl("willow", tmp_path / "a.log"), Crawl("stone", tmp_path / "b.log")]
    crew = crew_of(*crawls)
    lines = Lines(crew, Console(force_terminal=False))
    crawls[0].state = "crawling"
    lines.show()
    lines.show()
    crawls[1].state, crawls[1].why = "busy", "is being crawled by another process"
    lines.show()
    crew.stop()
    lines.show()
    crawls[0].state, crawls[0].status, crawls[0].began, crawls[0].ended = "ended", 1, 10.0, 11.5
    lines.show()
    assert capsys.readouterr().out.splitlines() == [
        "1 of 2: willow crawling",
        "2 of 2: stone is being crawled by another process",
        STOPPING,
        "1 of 2: willow ended after 1.5 seconds with status 1",
    ]


def test_process_that_cannot_be_started_stops_no_other(tmp_path: Path) -> None:
    commands = {"willow": ["/nowhere/python"], "stone": ["true"]}
    crew = Crew(list(commands), archive=tmp_path / "a.db", jobs=1, command=commands.__getitem__)
    crew.run(lambda: None)
    assert [crawl.state for crawl in crew.crawls] == ["not begun", "ended"]
    assert crew.crawls[0].why == "its process could not be started (No such file or directory)"


def test_log_that_cannot_be_written_is_the_crawls_failure_alone(tmp_path: Path) -> None:
    (tmp_path / "a.db.crawls").write_text("in the way")
    crew = Crew(["willow"], archive=tmp_path / "a.db", jobs=1, command=lambda name: ["false"])
    crew.run(lambda: None)
    assert crew.crawls[0].state == "not begun"
    assert "cannot be written" in crew.crawls[0].why
