"""newsarchive portals: which portals there are, and how each fared when it was last crawled."""

import json
from collections.abc import Iterable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsarchive.archive import Archive, Outcome
from newsarchive.cli import main
from newsarchive.portal import Portal
from newsarchive.portals import load_portals
from newsarchive.reading.portals import Report
from tests.shelf import LAKESIDE, LATER, NOW, UPSTREAM, entry, story

CJN = load_portals()["cjn"]


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["portals", *map(str, arguments)], prog_name="newsarchive")


def names(result: Result) -> list[str]:
    assert result.exit_code == 0, result.output
    return [json.loads(line)["name"] for line in result.stdout.splitlines()]


def crawl(path: Path, portal: Portal, outcomes: Iterable[Outcome] = (), reason: str = "finished") -> None:
    """Write a crawl of two new articles into the archive; without a reason it is still going on."""
    with Archive.open(path) as archive:
        run = archive.begin_run(portal, NOW)
        if not outcomes:
            about = (f"http://{portal.name}.example.com/{n}.html" for n in range(2))
            archive.put(run, [entry(url, story(f"{portal.title}{n}")) for n, url in enumerate(about)])
        archive.record(run, list(outcomes))
        if reason:
            archive.end_run(run, reason, LATER, known=0)


def pages(kind: str, number: int) -> list[Outcome]:
    return [Outcome(kind, f"http://lakeside.example.com/{kind}{n}.html") for n in range(number)]  # type: ignore[arg-type]


def lists(*links: int | None) -> list[Outcome]:
    """Lists that link so many articles each; None: not changed since the last crawl."""
    return [
        Outcome("list", f"http://lakeside.example.com/{n}/", links=found) for n, found in enumerate(links)
    ]


@pytest.mark.parametrize(
    ("outcomes", "reason", "health"),
    [
        ([], "finished", "ok"),
        ([], "finished; max_pages=3 reached", "ok"),
        ([], "", "going on"),
        ([], "interrupted", "stopped: interrupted"),
        ([], "blocked; 403 from news.lakeside.example.com", "blocked: 403 from news.lakeside.example.com"),
        (pages("archived", 3) + pages("failed", 3), "finished", "failing: 3 of 6 pages could not be had"),
        (pages("archived", 3) + pages("failed", 2), "finished", "ok"),
        (lists(0, 0), "finished", "failing: no article is linked in its 2 lists"),
        (lists(9, 9), "finished", "ok"),
        (lists(9, 0), "finished", "ok"),
        (lists(None, 0), "finished", "ok"),
        (
            lists(4, 4, 4, 4, 4) + pages("rejected", 3) + pages("archived", 1),
            "finished",
            "failing: 3 of 4 article pages hold no article",
        ),
    ],
)
def test_health_says_what_became_of_the_latest_crawl(
    tmp_path: Path, outcomes: list[Outcome], reason: str, health: str
) -> None:
    crawl(tmp_path / "archive.db", LAKESIDE, outcomes, reason)
    with Archive.open(tmp_path / "archive.db", readonly=True) as archive:
        assert Report(LAKESIDE, archive.last_runs()["lakeside"]).health == health


def test_a_crawl_without_pages_and_a_portal_without_a_crawl_are_told_apart(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "archive.db") as archive:
        archive.end_run(archive.begin_run(LAKESIDE, NOW), "finished", LATER)
        runs = archive.last_runs()
    assert Report(LAKESIDE, runs["lakeside"]).health == "failing: no page was asked for"
    assert Report(UPSTREAM, runs.get("upstream")).health == "never run"


def test_the_latest_crawl_of_each_portal_counts(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    crawl(path, LAKESIDE, reason="interrupted")
    crawl(path, UPSTREAM)
    crawl(path, LAKESIDE, pages("archived", 3) + lists(3))
    with Archive.open(path, readonly=True) as archive:
        runs = archive.last_runs()
    assert {name: last.run.id for name, last in runs.items()} == {"lakeside": 3, "upstream": 2}
    found = Report(LAKESIDE, runs["lakeside"])
    assert (found.articles, found.shares) == (3, {"archived": 0.75, "list": 0.25})


def test_all_portals_are_listed_where_there_is_no_archive(tmp_path: Path) -> None:
    result = call("--archive", tmp_path / "none.db")
    assert result.exit_code == 0 and not (tmp_path / "none.db").exists()
    lines = result.stdout.splitlines()
    assert len(lines) == 1 + len(load_portals())
    assert all(line.rstrip().endswith("never run") for line in lines[1:])
    assert lines[1].split()[2] == "北京"


def test_a_region_and_a_platform_narrow_the_list(tmp_path: Path) -> None:
    none = ("--format", "json", "--archive", tmp_path / "none.db")
    hubei = names(call("--region", "湖北", *none))
    assert "cjn" in hubei and "rednet" not in hubei
    assert names(call("--region", "湖北省", *none)) == hubei
    assert names(call("--region", "湖北", "--platform", "trs", *none)) == ["cjn"]
    assert "cna" in names(call("--region", "臺灣", *none))
    nothing = call("--region", "澳门", "--platform", "phpcms", "--archive", tmp_path / "none.db")
    assert nothing.exit_code == 0 and not nothing.stdout and "no such portal" in nothing.stderr


def test_the_latest_crawl_is_shown_to_people_and_to_programs(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    crawl(path, CJN)
    shown = call("--region", "湖北", "--platform", "trs", "--archive", path).stdout
    assert all(word in shown for word in ("长江网", "2026-11-26 08:00", "archived 100%", "ok"))
    line = call("--region", "湖北", "--platform", "trs", "--format", "json", "--archive", path).stdout
    told = json.loads(line)
    assert (told["health"], told["evidence_date"]) == ("ok", CJN.evidence_date)
    assert told["last_run"]["articles"] == 2 and told["last_run"]["shares"] == {"archived": 1.0}
    assert told["last_run"]["ended_at"] == "2026-11-26T08:00:00+00:00"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["--region", "火星"], "there is no region '火星'; use one of 北京 "),
        (["--platform", "wordperfect"], "'trs'"),
    ],
)
def test_a_region_or_platform_that_does_not_exist_ends_with_2(arguments: list[str], why: str) -> None:
    result = call(*arguments)
    assert result.exit_code == 2 and why in result.stderr
