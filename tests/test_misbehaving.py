"""Servers that drip, flood, reset and talk nonsense: each costs a bounded time and ends in one outcome."""

import gzip
import signal
import socket
import time
import zlib
from collections.abc import Callable
from email.utils import formatdate
from pathlib import Path

import brotli
import pytest
from backports import zstd

from tests.crawling import ask, count, crawl, outcomes, said_at_the_end, start
from tests.raw_server import MISDEEDS, drip_headers, hang_up, never_end, reset, say, serving, talk_nonsense
from tests.small_portal import Answer, SmallPortal, address, headline, list_page, row, story


def test_every_misdeed_ends_in_one_outcome_with_a_reason_in_bounded_time(tmp_path: Path) -> None:
    archive = tmp_path / "a.db"
    options = ("-s", "DOWNLOAD_TIMEOUT=2", "-s", "RETRY_TIMES=0", "-a", "depth=0")
    began = time.monotonic()
    with serving({address(n): story(n).encode() for n in range(3)}, MISDEEDS) as url:
        said = crawl(url, archive, *options)
    assert time.monotonic() - began < 30
    assert "every page has one outcome, 11 in all" in said
    assert count(archive, "articles") == 3
    found = outcomes(archive)
    reasons = {misdeed.__name__: found[path] for path, misdeed in MISDEEDS.items()}
    assert {kind for kind, _ in reasons.values()} == {"failed"}
    assert "no whole answer within DOWNLOAD_TIMEOUT" in reasons["drip_headers"][1]
    assert "no whole answer within DOWNLOAD_TIMEOUT" in reasons["drip_body"][1]
    assert "larger than DOWNLOAD_MAXSIZE" in reasons["never_end"][1]
    assert all(why for _, why in reasons.values())


def test_ctrl_c_does_not_wait_for_a_host_that_is_left_in_peace(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", SmallPortal()
    portal.put("/", list_page([row(address(n), headline(n)) for n in range(9)]))
    for n in range(9):
        portal.put(address(n), Answer(b"busy", status=503, headers={"Retry-After": "300"}))
    with portal.serve() as url:
        process = start(url, archive)
        while not sum(portal.asked[address(n)] for n in range(9)):
            time.sleep(0.05)
        time.sleep(1)
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        said = said_at_the_end(process)
    assert time.monotonic() - began < 15
    assert "Traceback" not in said
    assert ("failed", "the crawl was stopped first") in outcomes(archive).values()


# --- Where redirects lead ------------------------------------------------------------------------------


def linking(paths: list[str]) -> SmallPortal:
    """A portal whose front page links these and one good story."""
    portal = SmallPortal()
    rows = [row(path, f"这是列表当中的第{n}篇乡镇新闻报道") for n, path in enumerate(paths)]
    portal.put("/", list_page([row(address(0), headline(0)), *rows]))
    portal.put(address(0), story(0))
    return portal


def leads_to(target: str) -> Answer:
    """A redirect."""
    return Answer(status=302, headers={"Location": target})


def refreshes_to(target: str) -> str:
    """A page that only leads on."""
    return f"<html><head><meta http-equiv='refresh' content='0;url={target}'></head></html>"


def test_redirects_that_lead_nowhere_end_in_bounded_time(tmp_path: Path) -> None:
    archive = tmp_path / "a.db"
    portal = linking([f"/xinwen/2024/0301/{n}.html" for n in (70001, 70002, 70003, 70010)])
    portal.put("/xinwen/2024/0301/70001.html", leads_to("/xinwen/2024/0301/70001.html"))
    portal.put("/xinwen/2024/0301/70002.html", leads_to("/there.html"))
    portal.put("/there.html", leads_to("/xinwen/2024/0301/70002.html"))
    portal.put("/xinwen/2024/0301/70003.html", refreshes_to("/back.html"))
    portal.put("/back.html", refreshes_to("/xinwen/2024/0301/70003.html"))
    for n in range(70010, 70030):
        portal.put(f"/xinwen/2024/0301/{n}.html", leads_to(f"/xinwen/2024/0301/{n + 1}.html"))
    with portal.serve() as url:
        crawl(url, archive)
    found = outcomes(archive)
    for n in (70001, 70002, 70003, 70010):
        kind, why = found[f"/xinwen/2024/0301/{n}.html"]
        assert kind == "rejected" and "redirections" in why, (n, why)
    assert max(portal.asked.values()) <= 6  # REDIRECT_MAX_TIMES is 5
    assert portal.asked["/xinwen/2024/0301/70016.html"] == 0
    assert count(archive, "articles") == 1


INSIDE = (
    "http://169.254.169.254/latest/meta-data/",
    "http://10.0.0.1/",
    "http://[::1]/",
    "http://2130706433/",
)


def test_no_redirect_leads_to_a_private_address(tmp_path: Path) -> None:
    archive, secret = tmp_path / "a.db", SmallPortal()
    secret.otherwise = lambda path: Answer(story(9).encode())
    paths = [f"/xinwen/2024/0301/{80000 + n}.html" for n in range(2 * len(INSIDE) + 2)]
    portal = linking(paths)
    with secret.serve() as neighbour, portal.serve() as url:
        targets = [*INSIDE, neighbour]
        for path, target in zip(paths, targets, strict=False):
            portal.put(path, leads_to(target))
        for path, target in zip(paths[len(targets) :], targets, strict=True):
            portal.put(path, refreshes_to(target))
        portal.put("/robots.txt", leads_to(neighbour + "robots.txt"))
        crawl(url, archive)
    assert not secret.asked, "another port of this machine was asked for something"
    found = outcomes(archive)
    assert {found[path][0] for path in paths} == {"rejected"}
    assert all("off the site" in found[path][1] or "private address" in found[path][1] for path in paths)
    assert count(archive, "articles") == 1


# --- What comes packed -----------------------------------------------------------------------------------

LARGE = bytes(64 * 2**20)
BOMBS = {
    "gzip": gzip.compress(LARGE, 9),
    "deflate": zlib.compress(LARGE, 9),
    "br": brotli.compress(LARGE, quality=5),
    "zstd": zstd.compress(LARGE),
    "gzip, gzip": gzip.compress(gzip.compress(LARGE, 9), 9),
    "br, gzip": gzip.compress(brotli.compress(LARGE, quality=5), 9),
}


def test_bomb_of_any_packing_is_not_unpacked(tmp_path: Path) -> None:
    archive = tmp_path / "a.db"
    paths = {f"/xinwen/2024/0301/{90000 + n}.html": coding for n, coding in enumerate(BOMBS)}
    portal = linking([*paths, "/xinwen/2024/0301/99.html", "/xinwen/2024/0301/98.html"])
    for path, coding in paths.items():
        assert len(BOMBS[coding]) < 2**20, "it must look small"
        portal.put(path, Answer(BOMBS[coding], headers={"Content-Encoding": coding}))
    torn = gzip.compress(story(1).encode())[:-40] + b"torn"
    portal.put("/xinwen/2024/0301/99.html", Answer(torn, headers={"Content-Encoding": "gzip"}))
    portal.put("/xinwen/2024/0301/98.html", Answer(b"\x1b\x00\x01" * 50, headers={"Content-Encoding": "br"}))
    portal.put("/sitemap.xml", Answer(BOMBS["gzip"], "application/gzip"))
    portal.put("/robots.txt", Answer(b"User-agent: *\nSitemap: /sitemap.xml\n", "text/plain"))
    with portal.serve() as url:
        said = crawl(url, archive)
    assert "Traceback" not in said
    found = outcomes(archive)
    for path in paths:
        assert found[path][0] == "rejected" and "DOWNLOAD_MAXSIZE" in found[path][1], (
            paths[path],
            found[path],
        )
    assert found["/sitemap.xml"][0] == "unreadable"
    assert {found["/xinwen/2024/0301/99.html"][0], found["/xinwen/2024/0301/98.html"][0]} <= {
        "unreadable",
        "rejected",
        "failed",
        "archived",  # of a page torn in its last bytes the story may be whole
    }
    assert "every page has one outcome" in said


# --- What never ends ---------------------------------------------------------------------------------------


def endless() -> SmallPortal:
    """A calendar: every list has three links to stories that are not there, and a next page."""
    portal = SmallPortal()

    def answer(path: str) -> Answer:
        number = path.removeprefix("/list_").removesuffix(".html")
        if not number.isdecimal():
            return Answer(b"gone", status=404)
        page = int(number)
        rows = [row(address(page * 3 + n), headline(page * 3 + n)) for n in range(3)]
        return Answer(list_page(rows, f"/list_{page + 1}.html").encode())

    portal.otherwise = answer
    portal.put("/", list_page([]))
    return portal


def test_list_without_end_is_left_at_the_bound_of_steps(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", endless()
    with portal.serve() as url:
        crawl(url + "list_1.html", archive, "-s", "STEPS_LIMIT=6", "-a", "depth=0")
    lists = [path for path in portal.asked if path.startswith("/list_")]
    assert len(lists) == 7  # the start, and six steps
    kind, why = outcomes(archive)["/list_8.html"]
    assert (kind, why) == ("rejected", "more than 6 steps from the start (STEPS_LIMIT)")


def test_list_without_end_is_left_at_max_pages_which_the_run_tells(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", endless()
    with portal.serve() as url:
        crawl(url + "list_1.html", archive, "-a", "max_pages=4", "-a", "depth=0")
    assert len([path for path in portal.asked if path.startswith("/list_")]) == 4
    assert ask(archive, "select reason from runs") == [("finished; max_pages=4 reached",)]


@pytest.mark.parametrize("misdeed", [drip_headers, never_end, reset, hang_up, talk_nonsense])
def test_robots_txt_that_misbehaves_does_not_keep_the_crawl(
    tmp_path: Path, misdeed: Callable[[socket.socket], None]
) -> None:
    archive = tmp_path / "a.db"
    pages = {address(n): story(n).encode() for n in range(2)}
    began = time.monotonic()
    with serving(pages, {"/robots.txt": misdeed}) as url:
        said = crawl(url, archive, "-s", "DOWNLOAD_TIMEOUT=2", "-s", "RETRY_TIMES=0", "-a", "depth=0")
    assert time.monotonic() - began < 20
    assert count(archive, "articles") == 2
    assert "Traceback" not in said


ODD = [
    "no colon here",
    "Content-Length: {length}",
    "X-Policy: " + "a" * 9000,
]


@pytest.mark.parametrize("header", ODD)
def test_host_whose_headers_are_odd_is_crawled_all_the_same(tmp_path: Path, header: str) -> None:
    archive = tmp_path / "a.db"
    asked: list[str] = []

    def oddly(number: int) -> Callable[[socket.socket], None]:
        body = story(number).encode()

        def answer(connection: socket.socket) -> None:
            asked.append(address(number))
            say(connection, body, header.format(length=len(body)))

        return answer

    with serving({}, {address(n): oddly(n) for n in range(3)}) as url:
        crawl(url, archive, "-a", "depth=0", "-s", "CONCURRENT_REQUESTS=1")
    assert count(archive, "articles") == 3
    assert len(asked) == 4, "only the first is asked for twice"


def test_host_that_speaks_no_tls_is_said_in_a_sentence(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", SmallPortal()
    portal.fill(1)
    with portal.serve() as url:
        said = said_at_the_end(start(url.replace("http:", "https:"), archive, "-s", "RETRY_TIMES=0"))
    kind, why = outcomes(archive)["/"]
    assert (kind, why.partition(" (")[0]) == (
        "failed",
        "the connection failed: [SSL: WRONG_VERSION_NUMBER] wrong version number",
    )
    assert "Traceback" not in said


# --- What hosts ask for -------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_a_date_is_waited_for(tmp_path: Path, status: int) -> None:
    archive, portal = tmp_path / "a.db", linking([])
    until = int(time.time()) + 8
    on_the_servers_clock = time.monotonic() + until - time.time()
    portal.first["/"] = [
        Answer(b"busy", status=status, headers={"Retry-After": formatdate(until, usegmt=True)})
    ]
    with portal.serve() as url:
        crawl(url, archive, "-s", "BACKOFF_FIRST=0.1")
    moments = [moment for path, moment in portal.moments if path == "/"]
    assert moments[0] < on_the_servers_clock - 1, "else the crawl began too late to be told to wait"
    assert on_the_servers_clock - 0.1 < moments[1] < on_the_servers_clock + 8
    assert count(archive, "articles") == 1


CHALLENGES = {
    "412": Answer(b"<script>$_ts=window['$_ts']</script>", status=412),
    "521": Answer(
        b"<script>go()</script>", status=521, headers={"Set-Cookie": "__jsl_clearance=1|2; path=/"}
    ),
    "512": Answer(b"<script>var x='__jsl_clearance_s'</script>", status=512),
    "403": Answer(b"<html>cf_chl_opt={}</html>", status=403),
    "200": Answer(b"<html><script>var arg1='A1B2';document.cookie='acw_sc__v2='+arg1;</script></html>"),
}


@pytest.mark.parametrize("name", CHALLENGES)
def test_challenge_of_any_kind_ends_the_crawl_as_blocked(tmp_path: Path, name: str) -> None:
    archive, portal = tmp_path / "a.db", linking([address(n) for n in range(1, 9)])
    for n in range(9):
        portal.put(address(n), CHALLENGES[name])
    portal.put("/", CHALLENGES[name])
    with portal.serve() as url:
        process = start(url, archive)
        said = said_at_the_end(process)
    assert process.returncode == 1, said
    (reason,) = ask(archive, "select reason from runs")[0]
    assert str(reason).startswith("blocked; 127.0.0.1 answers with a challenge instead of a page")
    assert portal.asked.total() == 2, "robots.txt and the front page"
    assert outcomes(archive)["/"][0] == "failed"
