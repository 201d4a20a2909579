"""Crawling again and again: only what changed is asked for, and what failed gets its turn later."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from newsarchive.archive import Archive, ListMark, Outcome
from newsarchive.archive.past import FORGET, WAITS
from newsarchive.archive.schema import VERSION
from tests.crawling import ask, count, crawl, outcomes, start
from tests.shelf import LAKESIDE, NOW
from tests.small_portal import Answer, SmallPortal, address, headline, list_page, row, story

FLAT = ("-a", "depth=0")  # the front page is a list like any other
GONE = "https://lakeside.example/1.html"


def portal_of(stories: int) -> SmallPortal:
    """Lists of ten stories, newest first, from the front page on; each list has an ETag."""
    portal = SmallPortal()
    portal.fill(stories)
    portal.answers["/"] = portal.answers["/list_1.html"]
    for path in list(portal.answers):
        if not path.startswith("/xinwen/"):
            portal.answers[path] = Answer(portal.answers[path].body, headers={"ETag": f'"{path}{stories}"'})
    return portal


def age(archive: Path, days: int) -> None:
    """Let every outcome be so many days older."""
    with sqlite3.connect(archive) as db:
        db.execute(
            f"update outcomes set fetched_at = strftime('%Y-%m-%dT%H:%M:%S+00:00', fetched_at, '-{days} days')"
        )
    db.close()


# --- Lists -------------------------------------------------------------------------------------------


def test_list_that_has_not_changed_is_not_sent_again(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(25)
    with portal.serve() as url:
        crawl(url, archive, *FLAT)
        portal.asked.clear()
        portal.headers.clear()
        crawl(url, archive, *FLAT)
    assert dict(portal.asked) == {"/robots.txt": 1, "/": 1}
    assert dict(portal.headers)["/"]["If-None-Match"] == '"/25"'
    assert outcomes(archive) == {"/": ("list", "not changed since the last crawl, its server says")}


def test_list_without_validators_is_known_by_its_bytes(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", SmallPortal()
    portal.fill(12)
    portal.answers["/"] = portal.answers["/list_1.html"]
    with portal.serve() as url:
        crawl(url, archive, *FLAT)
        crawl(url, archive, *FLAT)
        assert outcomes(archive) == {"/": ("list", "the same as in the last crawl")}
        portal.put("/", list_page([row(address(n), headline(n)) for n in range(3, 13)]))
        portal.put(address(12), story(12))
        crawl(url, archive, *FLAT)
    assert outcomes(archive)["/"] == ("list", "10 article links, 1 of them new")
    assert count(archive, "articles") == 13


def test_new_story_is_found_behind_an_etag_that_changed(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(25)
    with portal.serve() as url:
        crawl(url, archive, *FLAT)
        portal.answers.update(portal_of(26).answers)
        portal.asked.clear()
        crawl(url, archive, *FLAT)
    assert count(archive, "articles") == 26
    assert portal.asked[address(25)] == 1
    assert sum(n for path, n in portal.asked.items() if path.startswith("/xinwen/")) == 1


def test_list_that_leads_to_other_lists_is_always_read(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(25)
    front = list_page([]).encode()  # names /list_1.html as a section
    portal.put("/", Answer(front, headers={"ETag": '"front"'}))
    with portal.serve() as url:
        crawl(url, archive, "-a", "depth=1")
        new = portal_of(26)
        new.answers.pop("/")
        portal.answers.update(new.answers)
        crawl(url, archive, "-a", "depth=1")
    assert count(archive, "articles") == 26


def test_after_a_crawl_that_was_cut_off_lists_are_read_whatever_they_were(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(25)
    with portal.serve() as url:
        crawl(url, archive, *FLAT)
        with sqlite3.connect(archive) as db:
            db.execute("update runs set reason = 'shutdown'")
            db.execute("pragma foreign_keys = off")
            db.execute("delete from articles where url like ?", ["%" + address(2)])
        db.close()
        portal.headers.clear()
        crawl(url, archive, *FLAT)
    assert "If-None-Match" not in dict(portal.headers)["/"]
    assert portal.asked["/list_3.html"] == 2
    assert portal.asked[address(2)] == 2


@pytest.mark.parametrize("moment", [1, 3, 9, 14, 22])
def test_killed_crawl_is_completed_by_the_next_whenever_it_was_killed(tmp_path: Path, moment: int) -> None:
    archive, portal = tmp_path / "a.db", portal_of(25)
    quick = ("-s", "STORE_SECONDS=0.05", "-s", "STORE_BATCH=3")
    with portal.serve() as url:
        with start(url, archive, *FLAT, *quick) as process:
            while sum(portal.asked.values()) < moment + 2 and process.poll() is None:
                pass
            process.kill()
        crawl(url, archive, *FLAT)
    assert count(archive, "articles") == 25
    assert ask(archive, "select reason from runs order by id desc limit 1") == [("finished",)]


def test_crawl_for_certain_days_does_not_stand_for_all_of_them(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(25)
    for sent in portal.answers.values():
        sent.body = sent.body.replace(b"<span>2024-03-05</span>", b"")  # the day stands in each address
    with portal.serve() as url:
        crawl(url, archive, *FLAT, "-a", "since=2024-03-16")
        assert count(archive, "articles") == 10
        assert ask(archive, "select reason from runs") == [("finished; only since 2024-03-16",)]
        crawl(url, archive, *FLAT)
        assert count(archive, "articles") == 25
        crawl(url, archive, *FLAT, "-a", "since=2024-03-16")
        portal.asked.clear()
        crawl(url, archive, *FLAT)
    assert dict(portal.asked) == {"/robots.txt": 1, "/": 1}


# --- Addresses that led to nothing -------------------------------------------------------------------


def test_what_led_to_nothing_is_asked_for_again_only_when_its_wait_is_over(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(8)
    portal.put(address(1), Answer(b"gone", status=404))
    portal.put(address(2), list_page([]))
    portal.put(address(3), Answer(b"broken", status=500))
    patient = (*FLAT, "-s", "RETRY_TIMES=0")
    with portal.serve() as url:
        crawl(url, archive, *patient)
        portal.put(address(3), story(3))
        portal.put("/", Answer(portal.answers["/"].body + b" "))
        portal.asked.clear()
        crawl(url, archive, *patient)
        assert dict(portal.asked) == {"/robots.txt": 1, "/": 1}
        assert "0 of them new, 3 tried in vain before" in outcomes(archive)["/"][1]
        age(archive, WAITS[0])
        portal.put("/", list_page([]))  # the list has moved on
        crawl(url, archive, *patient)
    assert count(archive, "articles") == 6
    assert portal.asked[address(3)] == 1
    assert portal.asked[address(1)] == portal.asked[address(2)] == 0


def test_recheck_does_not_wait(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(3)
    portal.put(address(1), Answer(b"gone", status=404))
    with portal.serve() as url:
        crawl(url, archive, *FLAT)
        crawl(url, archive, *FLAT, "-a", "recheck=1")
    assert portal.asked[address(1)] == portal.asked[address(0)] == 2


def test_waits_grow_from_try_to_try(archive: Archive) -> None:
    moment = NOW
    for wait in (*WAITS, WAITS[-1]):
        tried = archive.begin_run(LAKESIDE, moment)
        archive.record(tried, [Outcome("failed", GONE, "HTTP status 500", status=500, fetched_at=moment)])
        just_before = moment + timedelta(days=wait, seconds=-1)
        assert archive.resting([GONE, GONE + "x"], just_before) == {GONE}
        moment += timedelta(days=wait)
        assert archive.resting([GONE], moment) == set()
        archive.end_run(tried, "finished", moment)


def test_only_passing_failures_are_tried_again_unasked_and_not_for_ever(archive: Archive) -> None:
    later = NOW + timedelta(days=400)
    for number in range(len(WAITS) + 1):
        tried = archive.begin_run(LAKESIDE, NOW)
        at = NOW + timedelta(days=number)
        outcome = Outcome("failed", GONE, "no whole answer", fetched_at=at)
        others = [
            Outcome(
                "failed", "https://lakeside.example/404.html", "HTTP status 404", status=404, fetched_at=at
            ),
            Outcome("rejected", "https://lakeside.example/r.html", "a page of links", fetched_at=at),
            Outcome("failed", "https://lakeside.example/cut.html", "the crawl ended first"),
        ]
        archive.record(tried, [outcome, *others])
        archive.end_run(tried, "finished", at)
        assert archive.due("lakeside", later) == ([GONE] if number < len(WAITS) else [])
    assert archive.due("elsewhere", later) == []
    assert archive.resting(["https://lakeside.example/cut.html"], NOW) == set()


# --- The archive -------------------------------------------------------------------------------------


def test_marks_are_kept_for_each_portal_and_forgotten_after_a_while(archive: Archive, run: int) -> None:
    mark = ListMark("https://lakeside.example/list.html", "rules", "d1g357", NOW, etag='W/"1"')
    archive.keep_marks("lakeside", [mark])
    archive.keep_marks("lakeside", [mark])
    assert archive.marks_of("lakeside", NOW + timedelta(days=FORGET, seconds=-1)) == [mark]
    assert archive.marks_of("lakeside", NOW + timedelta(days=FORGET)) == []
    assert archive.marks_of("elsewhere", NOW) == []


def test_archive_of_the_first_release_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    Archive.open(path).close()
    with sqlite3.connect(path) as db:
        db.execute("drop table lists")
        db.execute("drop index outcomes_tried")
        db.execute("alter table outcomes drop column links")
        db.execute("delete from _sqlite_migrations where name <> 'create_first_tables'")
        db.execute("pragma user_version = 1")
        db.execute("insert into portals values ('lakeside', '湖滨网', '湖北', 'http://lakeside.example/')")
        db.execute(
            "insert into runs values (1, 'lakeside', '2026-11-01', '2026-11-01', 'finished', null, 0, 'a', '1')"
        )
        for page, why in enumerate(
            ("0 article links, 0 of them new", "12 article links, 3 of them new", "not changed")
        ):
            row = (1, f"https://lakeside.example/{page}", f"https://lakeside.example/{page}", "list", why)
            db.execute(
                "insert into outcomes (run_id, canonical_url, url, kind, why) values (?, ?, ?, ?, ?)", row
            )
    db.close()
    with Archive.open(path) as archive:
        assert archive.last_runs()["lakeside"].barren == 1
        links = archive.db.execute("select links from outcomes order by url").fetchall()
        assert links == [(0,), (12,), (None,)]
        archive.begin_run(LAKESIDE, NOW)
        assert archive.marks_of("lakeside", NOW) == []
        assert archive.db.execute("pragma user_version").fetchone() == (VERSION,)
        assert archive.check() == []
