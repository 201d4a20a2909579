"""How the crawler behaves towards hosts that are busy, want no crawler, or lead it astray."""

import asyncio
import gzip
import json
import os
import socket
import subprocess
import sys
from datetime import UTC, datetime
from ipaddress import ip_network
from itertools import pairwise
from pathlib import Path

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse, Response
from scrapy.resolver import dnscache
from scrapy.utils.test import get_crawler
from twisted.internet.address import IPv4Address, IPv6Address
from twisted.internet.task import Clock

from newsarchive.find.blocked import CHALLENGE_CODE
from spiders.manners.backoff import read_retry_after
from spiders.manners.blocked import COOKIES, WORDS, find_challenge
from spiders.manners.bounds import Bounds
from spiders.manners.numbers import is_private, read_number
from spiders.manners.private import PublicOnly
from spiders.manners.refusals import OutOfBounds, PrivateAddress
from spiders.manners.resolver import PublicResolver
from spiders.site import Site
from tests.crawling import QUICK, ROOT, ask, count, crawl, outcomes, said_at_the_end, start
from tests.small_portal import Answer, SmallPortal, address, headline, list_page, row, story

CHALLENGE = (
    "<html><script>var arg1='A1B2C3D4E5';var _0x1=function(){};"
    "document.cookie='acw_sc__v2='+arg1;location.reload();</script></html>"
)


def portal_of(stories: int) -> SmallPortal:
    """Stories linked from the front page, all on one list."""
    portal = SmallPortal()
    portal.put("/", list_page([row(address(n), headline(n)) for n in range(stories)]))
    for n in range(stories):
        portal.put(address(n), story(n))
    return portal


def latest_run(archive: Path) -> str:
    """Why the latest run ended."""
    return str(ask(archive, "select reason from runs order by id desc limit 1")[0][0])


# --- Pace --------------------------------------------------------------------------------------------


def test_crawl_delay_of_robots_txt_is_kept(tmp_path: Path) -> None:
    portal = portal_of(4)
    portal.put("/robots.txt", Answer(b"User-agent: *\nCrawl-delay: 0.5\n", "text/plain"))
    with portal.serve() as url:
        crawl(url, tmp_path / "a.db", "-s", "AUTOTHROTTLE_ENABLED=True", "-s", "AUTOTHROTTLE_START_DELAY=0")
    moments = [moment for path, moment in portal.moments if path != "/robots.txt"]
    assert len(moments) == 6  # the list, its four stories, and /list_1.html
    assert min(after - before for before, after in pairwise(moments)) > 0.45


def test_host_is_asked_for_two_pages_at_a_time_at_most(tmp_path: Path) -> None:
    portal = portal_of(12)
    for answer in portal.answers.values():
        answer.delay = 0.15
    with portal.serve() as url:
        crawl(url, tmp_path / "a.db")
    assert portal.most_under_way == 2
    assert count(tmp_path / "a.db", "articles") == 12


def test_host_that_answers_slowly_is_asked_more_slowly(tmp_path: Path) -> None:
    seconds = {}
    for throttled in ("False", "True"):  # two at a time, which the slow host would do; then as it can
        portal = portal_of(8)
        for n in range(8):
            portal.answers[address(n)].delay = 0.8
        settings = ("-s", f"AUTOTHROTTLE_ENABLED={throttled}", "-s", "AUTOTHROTTLE_START_DELAY=0.01")
        with portal.serve() as url:
            crawl(url, tmp_path / f"{throttled}.db", *settings)
        moments = [moment for path, moment in portal.moments if path.startswith("/xinwen/")]
        seconds[throttled] = moments[-1] - moments[0]
    assert seconds["True"] > 1.3 * seconds["False"]


def test_crawl_delay_of_an_hour_is_capped(tmp_path: Path) -> None:
    portal = portal_of(2)
    portal.put("/robots.txt", Answer(b"User-agent: newsarchive\nCrawl-delay: 3600\n", "text/plain"))
    with portal.serve() as url:
        said = crawl(url, tmp_path / "a.db", "-s", "CRAWL_DELAY_MAX=0.2")
    assert "asks for 3600 s between pages" in said
    assert count(tmp_path / "a.db", "articles") == 2


def test_busy_host_is_left_in_peace_for_as_long_as_it_asks(tmp_path: Path) -> None:
    portal = portal_of(4)
    portal.first["/"] = [Answer(b"busy", status=429, headers={"Retry-After": "2"})]
    portal.first[address(0)] = [Answer(b"busy", status=503)]
    with portal.serve() as url:
        crawl(url, tmp_path / "a.db", "-s", "BACKOFF_FIRST=1")
    assert count(tmp_path / "a.db", "articles") == 4
    front = [moment for path, moment in portal.moments if path == "/"]
    assert front[1] - front[0] >= 2
    busy = next(moment for path, moment in portal.moments if path == address(0))
    later = [moment - busy for path, moment in portal.moments if moment > busy + 0.2]
    assert min(later) >= 1


def test_host_that_asks_for_hours_of_rest_is_left_alone_and_the_reason_recorded(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(12)
    for n in range(12):
        portal.put(address(n), Answer(b"busy", status=429, headers={"Retry-After": "7200"}))
    with portal.serve() as url:
        crawl(url, archive)
    assert sum(portal.asked[address(n)] for n in range(12)) <= 2  # what was under way side by side
    assert "asks to be left alone for 7,200 seconds" in latest_run(archive)
    kinds = {kind for path, (kind, _) in outcomes(archive).items() if path.startswith("/xinwen/")}
    assert kinds == {"failed"}
    assert len(outcomes(archive)) == 14  # the front page and its link to /list_1.html too


def test_retry_after_is_read_as_seconds_and_as_a_date() -> None:
    now = datetime(2024, 3, 5, tzinfo=UTC)
    assert read_retry_after(b"Tue, 05 Mar 2024 01:00:00 GMT", now) == 3600
    assert read_retry_after(b"Mon, 04 Mar 2024 00:00:00 GMT", now) == 0
    assert [read_retry_after(header, now) for header in (b"7", b"soon", b"-3", b"", None)] == [7, 0, 0, 0, 0]


def test_host_that_always_fails_is_tried_no_more_than_its_budget(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(30)
    for n in range(30):
        portal.put(address(n), Answer(b"broken", status=500))
    with portal.serve() as url:
        crawl(url, archive, "-s", "RETRY_BUDGET=6")
    assert sum(portal.asked.values()) < 30
    assert "is left alone: it failed 6 times more than it answered" in latest_run(archive)
    assert len(outcomes(archive)) == 32


# --- Portals that want no crawler --------------------------------------------------------------------


def answer(body: str, status: int = 200, **headers: str) -> Response:
    """An answer as the middleware sees it."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return HtmlResponse("http://a.example/", status=status, headers=named, body=body.encode())


def test_challenges_are_told_from_pages() -> None:
    assert find_challenge(answer(CHALLENGE)) == "acw_sc__v2"
    assert find_challenge(answer("<script>x</script>", 521, Set_Cookie="__jsl_clearance=1|2; path=/"))
    assert find_challenge(answer("<script>go('__jsl_clearance')</script>", 512))
    assert find_challenge(answer("<script>$_ts={}</script>", 412))
    assert not find_challenge(answer("down", 521))
    assert not find_challenge(answer("no", 403))
    assert not find_challenge(answer(story(1), Set_Cookie="acw_tc=1; path=/"))
    assert not find_challenge(answer(story(1, below="<script src='/geetest.js'></script>")))


def test_no_mark_of_a_challenge_is_passed_over() -> None:
    marks = CHALLENGE_CODE.pattern.replace(rb"\$", b"$").split(b"|") + COOKIES.pattern.split(b"|")
    assert len(marks) > 12
    assert not [mark for mark in marks if not any(word in mark for word in WORDS)]


def test_crawl_ends_as_blocked_at_a_challenge_and_asks_for_nothing_more(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(30)
    portal.put("/robots.txt", Answer(b"", "text/plain"))
    for n in range(30):
        portal.put(address(n), CHALLENGE)
    with portal.serve() as url:
        process = start(url, archive)
        said = said_at_the_end(process)
    assert process.returncode == 1, said
    assert latest_run(archive).startswith("blocked; ")
    assert "acw_sc__v2" in latest_run(archive)
    assert (
        sum(portal.asked.values()) <= 3 + 4
    )  # robots.txt, the front page and its list; three stories, one under way
    assert "Traceback" not in said
    whys = [why for kind, why in outcomes(archive).values() if kind == "failed"]
    assert any("a challenge instead of a page" in why for why in whys)


def test_challenge_on_the_way_in_ends_the_crawl_at_once(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(3)
    portal.put("/", Answer(b"<script>$_ts={}</script>", status=412))
    with portal.serve() as url:
        process = start(url, archive)
        said = said_at_the_end(process)
    assert process.returncode == 1, said
    assert latest_run(archive) == (
        "blocked; 127.0.0.1 answers with a challenge instead of a page (status 412); nothing was bypassed"
    )
    assert sum(portal.asked.values()) == 2


def test_one_challenge_among_pages_is_one_page_that_is_not_kept(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(12)
    portal.put(address(4), CHALLENGE)
    with portal.serve() as url:
        crawl(url, archive)
    assert count(archive, "articles") == 11
    assert outcomes(archive)[address(4)][0] == "rejected"


def test_wall_of_403_ends_the_crawl_and_one_does_not(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(30)
    portal.put(address(3), Answer(b"no", status=403))
    with portal.serve() as url:
        crawl(url, archive)
        assert latest_run(archive) == "finished"
        assert count(archive, "articles") == 29
        for n in range(30):
            portal.put(address(n), Answer(b"no", status=403))
        portal.asked.clear()
        process = start(url, tmp_path / "b.db", "-s", "BLOCKED_REFUSALS=5")
        assert "refused 5 pages in a row" in said_at_the_end(process)
    assert latest_run(tmp_path / "b.db").startswith("blocked; ")
    assert sum(portal.asked.values()) < 12


PRIVATE = """
    127.0.0.1 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 0.0.0.0 100.64.0.1 224.0.0.1
    255.255.255.255 2130706433 0x7f000001 0177.0.0.1 127.1
    :: ::1 fc00::1 fd12::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 2001:db8::1 64:ff9b:1::a00:1
    ::ffff:10.0.0.1 ::ffff:7f00:1 ::ffff:0:127.0.0.1 ::127.0.0.1 64:ff9b::a00:1 64:ff9b::127.0.0.1
    2002:7f00:1:: 2002:c0a8:101::1 2001:0:101:101::f5ff:fffe 2001:0:a00:1::fefe:fefe
""".split()  # noqa: SIM905


# --- Where pages may lead ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", PRIVATE)
def test_private_numbers_are_known_in_every_notation(name: str) -> None:
    number = read_number(name)
    assert number is not None
    assert is_private(number)


@pytest.mark.parametrize(
    "name", ["1.1.1.1", "172.32.0.1", "2400:3200::1", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1"]
)
def test_public_numbers_are_not_private(name: str) -> None:
    number = read_number(name)
    assert number is not None
    assert not is_private(number)


class Names:
    """A reactor whose look-ups give these numbers, one line after the other; a line "late" never comes."""

    def __init__(self, *answers: str) -> None:
        self.answers = iter(answers)
        self.clock = Clock()
        self.callLater = self.clock.callLater
        self.nameResolver = self

    def resolveHostName(self, receiver, name, port=0, *more):  # noqa: N802 -- Twisted's name
        numbers = next(self.answers).split()
        receiver.resolutionBegan(None)
        if numbers == ["late"]:
            self.late = receiver
            return
        for number in numbers:
            receiver.addressResolved((IPv6Address if ":" in number else IPv4Address)("TCP", number, port))
        receiver.resolutionComplete()


def resolver(*answers: str) -> PublicResolver:
    """A resolver that remembers nothing, over such look-ups."""
    resolver = PublicResolver(Names(*answers), 0, timeout=5)
    dnscache.clear()
    return resolver


def look_up(resolver: PublicResolver, name: str) -> str:
    """The numbers a name leads to, with spaces between; none where the resolver refuses."""

    async def ask() -> str:
        return " ".join(await resolver.look_up(name))

    return asyncio.run(ask())


def test_name_that_turns_private_is_refused_even_where_the_crawl_began() -> None:
    rebinding = resolver("1.1.1.1", "127.0.0.1", "::1", "2400:3200::1")
    rebinding.starts = {"a.example"}
    assert [look_up(rebinding, "a.example") for _ in range(4)] == ["1.1.1.1", "", "", "2400:3200::1"]
    assert rebinding.refused == {"a.example": "::1"}


def test_portal_on_an_intranet_is_crawled_and_its_neighbours_are_not() -> None:
    inside = resolver("10.0.0.5 fd00::5", "10.0.0.6", "fd00::6", "10.0.0.5")
    inside.starts = {"a.example"}
    names = ("a.example", "b.example", "c.example", "A.example.")
    assert [look_up(inside, name) for name in names] == ["10.0.0.5 fd00::5", "", "", "10.0.0.5"]


def test_of_a_host_s_numbers_only_the_public_ones_are_connected_to() -> None:
    mixed = resolver("fe80::1 2400:3200::1 10.0.0.1 1.1.1.1", "1.1.1.1 10.0.0.1", "10.0.0.1")
    mixed.starts = {"b.example"}
    assert look_up(mixed, "a.example") == "2400:3200::1 1.1.1.1"
    assert [look_up(mixed, "b.example") for _ in range(2)] == ["1.1.1.1", ""]


def test_networks_that_settings_allow_are_not_refused() -> None:
    proxied = resolver("198.18.0.7", "10.0.0.1")
    proxied.networks = [ip_network("198.18.0.0/15")]
    assert [look_up(proxied, name) for name in ("a.example", "b.example")] == ["198.18.0.7", ""]


def test_look_up_that_takes_too_long_ends_without_a_number() -> None:
    slow = resolver("late")

    async def ask() -> list[str]:
        asked = asyncio.ensure_future(slow.look_up("a.example"))
        await asyncio.sleep(0)
        slow.reactor.clock.advance(4.9)
        assert not asked.done()
        slow.reactor.clock.advance(0.2)
        found = await asked
        slow.reactor.late.resolutionComplete()  # which nobody waits for any more
        return found

    assert asyncio.run(ask()) == []
    assert not slow.refused


@pytest.mark.parametrize(
    ("start_at", "url", "refused"),
    [
        ("http://portal.example/", "http://127.0.0.1/a", True),
        ("http://portal.example/", "http://2130706433/a", True),
        ("http://portal.example/", "http://[::1]/a", True),
        ("http://portal.example/", "http://portal.example/a", False),
        ("http://127.0.0.1:81/", "http://127.0.0.1:81/robots.txt", False),
        ("http://127.0.0.1:81/", "http://127.0.0.1:82/", True),
        ("http://127.0.0.1:81/", "http://10.0.0.1/", True),
    ],
)
def test_addresses_by_number_are_refused_unless_the_crawl_began_there(
    start_at: str, url: str, refused: bool
) -> None:
    crawler = get_crawler(Site)
    crawler.spider = Site(url=start_at)
    guard = PublicOnly.from_crawler(crawler)
    guard.starts = {"portal.example", "127.0.0.1"} & {start_at.split("/")[2].split(":")[0]}
    if refused:
        with pytest.raises(PrivateAddress, match="is a private address"):
            guard.process_request(Request(url))
    else:
        guard.process_request(Request(url))


def test_host_whose_name_leads_inside_is_refused_with_the_reason(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", SmallPortal()
    with portal.serve() as url:
        port = url.rstrip("/").rpartition(":")[2]
        inside = f"http://inner.liuwan.com.cn:{port}{address(1)}"
        elsewhere = f"http://gone.liuwan.com.cn:{port}{address(3)}"
        portal.put(
            "/", list_page([row(address(n), headline(n)) for n in (0, 2)] + [row(inside, headline(1))])
        )
        portal.put(address(0), story(0))
        portal.put(address(1), story(1))
        portal.put(address(2), Answer(status=302, headers={"Location": elsewhere}))
        names = {
            "www.liuwan.com.cn": "127.0.0.1",
            "inner.liuwan.com.cn": "127.0.0.1",
            "gone.liuwan.com.cn": "10.0.0.9",
        }
        said = crawl_with_names(f"http://www.liuwan.com.cn:{port}/", archive, names)
    assert portal.asked[address(1)] == 0
    found = {why for kind, why in outcomes(archive).values() if kind == "rejected"}
    assert found == {
        "inner.liuwan.com.cn is at 127.0.0.1, a private address, where no portal's page leads",
        "gone.liuwan.com.cn is at 10.0.0.9, a private address, where no portal's page leads",
    }, said
    assert count(archive, "articles") == 1


def has_ipv6() -> bool:
    """Claims that this machine can serve at ::1."""
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


on_ipv6 = pytest.mark.skipif(not has_ipv6(), reason="this machine has no ::1")


@on_ipv6
def test_portal_at_an_ipv6_number_is_crawled(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", SmallPortal()
    portal.fill(12)
    with portal.serve("::1") as url:
        crawl(url, archive)
        crawl(url, archive)
    assert count(archive, "articles") == 12
    assert portal.asked[address(3)] == 1


@on_ipv6
def test_host_with_ipv6_numbers_only_is_reached_and_private_ones_are_refused(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", SmallPortal()
    inside = {
        "inner": "::1",
        "local": "fd00::9",
        "link": "fe80::9",
        "mapped": "::ffff:127.0.0.1",
        "translated": "64:ff9b::10.0.0.1",
        "sixtofour": "2002:c0a8:101::1",
    }
    with portal.serve("::1") as url:
        port = url.rstrip("/").rpartition(":")[2]
        names = {f"{name}.liuwan.com.cn": number for name, number in inside.items()}
        led = [f"http://{name}:{port}{address(n + 1)}" for n, name in enumerate(names)]
        rows = [row(link, headline(n + 1)) for n, link in enumerate(led)]
        portal.put("/", list_page([row(address(0), headline(0)), *rows]))
        for n in range(len(names) + 1):
            portal.put(address(n), story(n))
        said = crawl_with_names(
            f"http://www.liuwan.com.cn:{port}/", archive, {"www.liuwan.com.cn": "::1", **names}
        )
    assert count(archive, "articles") == 1, said
    assert sum(portal.asked[address(n + 1)] for n in range(len(names))) == 0
    whys = [why for kind, why in outcomes(archive).values() if kind == "rejected"]
    assert sorted(why.split(" is at ")[0] for why in whys) == sorted(names)
    assert all("a private address, where no portal's page leads" in why for why in whys)


def crawl_with_names(url: str, archive: Path, names: dict[str, str]) -> str:
    """Crawl a site where names are looked up in a table."""
    command = [sys.executable, "-m", "tests.stubbed_names", "crawl", "site", "-a", f"url={url}", *QUICK]
    environment = os.environ | {"NEWSARCHIVE_PATH": str(archive), "NAMES": json.dumps(names)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stderr


# --- Bounds ------------------------------------------------------------------------------------------


def test_endless_addresses_and_endless_walks_are_refused_with_a_reason() -> None:
    bounds = Bounds(length=50, steps=3)
    bounds.process_request(Request("http://a.example/" + "a" * 30, meta={"depth": 3}))
    with pytest.raises(OutOfBounds, match="317 characters"):
        bounds.process_request(Request("http://a.example/" + "a" * 300))
    with pytest.raises(OutOfBounds, match="more than 3 steps"):
        bounds.process_request(Request("http://a.example/", meta={"depth": 4}))


def test_long_addresses_bombs_and_lying_types_are_recorded_with_their_reasons(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", portal_of(3)
    long = "/xinwen/2024/0301/61000.html?x=" + "a" * 1500
    rows = [row(address(n), headline(n)) for n in range(3)] + [row(long, "这个地址长得没有一个读者会去念它")]
    portal.put("/", list_page(rows))
    portal.put("/xinwen/2024/0301/61000.html", story(9))
    bomb = gzip.compress(b"<p>" + bytes(200 * 2**20), 9)  # 200 MB in 200 kB
    portal.put(address(1), Answer(bomb, headers={"Content-Encoding": "gzip"}))
    portal.put(address(2), Answer(b"\x00\x00\x00\x18ftypmp42", "video/mp4"))
    with portal.serve() as url:
        crawl(url, archive)
    said = outcomes(archive)
    assert "characters; ADDRESS_LENGTH_LIMIT" in said["/xinwen/2024/0301/61000.html"][1]
    assert said[address(1)][0] == "rejected"
    assert "DOWNLOAD_MAXSIZE" in said[address(1)][1]
    assert said[address(2)] == ("rejected", "not a page but video/mp4")
    assert count(archive, "articles") == 1
