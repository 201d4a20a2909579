"""Portals that only scripts fill, crawled through the system's Chromium, where there is one."""

import gzip
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from scrapy.settings import Settings

from newsarchive.errors import PortalError
from newsarchive.portal import Portal
from spiders.browser import CHROMIUMS, find_chromium, flags, is_not_needed, prepare
from tests.crawling import ROOT, SECONDS, ask, count, outcomes
from tests.small_portal import Answer, SmallPortal, headline, paragraphs, row

THERE = any(map(shutil.which, CHROMIUMS))
with_chromium = pytest.mark.skipif(
    not THERE and not os.environ.get("CI"), reason="needs Chromium: apt install chromium"
)
CLOUDS = Portal(name="clouds", title="云网", home="http://www.clouds.com.cn/", browser=True)


def shell(script: str) -> str:
    """A page without anything but a script."""
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>云岭网</title></head><body><div id='app'></div><script>{script}</script></body></html>"


def filled_from(path: str) -> str:
    """A page that a script fills with what is at a path."""
    return shell(
        f"fetch('{path}').then(r => r.text()).then(t => {{document.getElementById('app').innerHTML = t}})"
    )


def put_story(portal: SmallPortal, number: int) -> None:
    """A story in two halves: the page, and what its script asks for."""
    body = "".join(f"<p>\u3000\u3000{text}</p>" for text in paragraphs(number))
    info = "<div class='info'>2024-03-05 09:30\u3000来源：云岭日报</div>"
    portal.put(f"/api/{number}", f"<h1>{headline(number)}</h1>{info}<div class='content'>{body}</div>")
    portal.put(f"/{number}.html", filled_from(f"/api/{number}"))


def scripted(stories: int, *others: str) -> SmallPortal:
    """A list that a script fills, of stories that scripts fill, and of other addresses."""
    portal = SmallPortal()
    rows = [row(f"/{n}.html", headline(n)) for n in range(stories)]
    rows += [row(path, headline(50 + n)) for n, path in enumerate(others)]
    portal.put("/list.html", filled_from("/api/list"))
    portal.put("/api/list", f"<ul>{''.join(rows)}</ul>")
    portal.put("/robots.txt", Answer(b"", "text/plain"))
    for n in range(stories):
        put_story(portal, n)
    return portal


def crawl(url: str, archive: Path, **environment: str) -> tuple[int, str]:
    """Crawl the scripted portal: exit status and what was said."""
    settings = {
        "PORTALS_AT": url,
        "NEWSARCHIVE_PATH": str(archive),
        "SCRAPY_SETTINGS_MODULE": "tests.many.settings",
    }
    command = [
        sys.executable,
        "-m",
        "scrapy",
        "crawl",
        "scripted",
        "-s",
        "SPIDER_MODULES=tests.many.scripted",
    ]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | settings | environment,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    return done.returncode, done.stderr


@with_chromium
def test_pages_are_read_as_their_scripts_leave_them(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", scripted(3)
    packed = gzip.compress(portal.answers["/1.html"].body + b"<img src='/big.jpg'>")
    portal.put("/1.html", Answer(packed, headers={"Content-Encoding": "gzip"}))
    portal.put("/0.html", Answer(status=302, headers={"Location": "/moved/0.html"}))
    portal.put("/moved/0.html", filled_from("/api/0"))
    with portal.serve() as url:
        status, said = crawl(url, archive)
    assert status == 0, said
    assert count(archive, "articles") == 3
    assert {title for (title,) in ask(archive, "select title from articles")} == {
        headline(n) for n in range(3)
    }
    assert "every page has one outcome" in said
    assert portal.asked["/robots.txt"] == 1
    assert portal.asked["/big.jpg"] == 0
    assert all(agent.startswith("newsarchive/") for agent in portal.agents)


@with_chromium
def test_browser_is_led_nowhere_but_to_the_portal(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", scripted(1, "/71.html", "/72.html", "/73.html")
    inside = SmallPortal()
    with inside.serve() as secret, portal.serve() as url:
        port = secret.rstrip("/").rpartition(":")[2]
        elsewhere = f"http://localhost:{port}/secret"
        portal.put("/71.html", Answer(status=302, headers={"Location": elsewhere}))
        portal.put("/72.html", shell(f"location.href = 'http://127.0.0.2:{port}/secret'"))
        portal.put("/73.html", filled_from(elsewhere))
        status, said = crawl(url, archive)
    assert status == 0, said
    assert not inside.asked
    assert count(archive, "articles") == 1
    assert len(outcomes(archive)) == 5


@with_chromium
def test_browser_solves_no_challenge(tmp_path: Path) -> None:
    archive, portal = tmp_path / "a.db", scripted(3)
    solves = "var arg1='A1B2';document.cookie='acw_sc__v2='+arg1;location.reload()"
    portal.first["/list.html"] = [Answer(shell(solves).encode())]
    with portal.serve() as url:
        status, said = crawl(url, archive)
    assert status == 1, said
    assert ask(archive, "select reason from runs")[0][0].startswith(
        "blocked; 127.0.0.1 answers with a challenge"
    )
    assert count(archive, "articles") == 0


def test_missing_chromium_is_said_in_one_sentence(tmp_path: Path) -> None:
    status, said = crawl("http://127.0.0.1:9/", tmp_path / "a.db", NEWSARCHIVE_CHROMIUM="/nowhere/chromium")
    assert status == 2
    assert "scripted needs Chromium, and /nowhere/chromium was not found" in said
    assert "Traceback" not in said


def test_only_portals_that_say_so_get_a_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSARCHIVE_CHROMIUM", sys.executable)
    plain, scripted = Settings(), Settings()
    prepare(Portal(name="plain", title="平网", home="http://plain.example/"), plain)
    prepare(None, plain)
    assert plain.getdict("DOWNLOAD_HANDLERS") == {}
    prepare(CLOUDS, scripted)
    assert set(scripted.getdict("DOWNLOAD_HANDLERS")) == {"http", "https"}
    assert find_chromium(CLOUDS) == sys.executable


def test_browser_without_its_driver_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spiders.browser.find_spec", lambda name: None)
    with pytest.raises(PortalError, match=r"pip install -e '\.\[browser\]' -c constraints\.txt"):
        prepare(CLOUDS, Settings())


def test_browser_knows_the_portals_names_only() -> None:
    rules = next(flag for flag in flags(CLOUDS) if flag.startswith("--host-resolver-rules="))
    assert rules.endswith("MAP * ~NOTFOUND, EXCLUDE clouds.com.cn, EXCLUDE *.clouds.com.cn")


def test_browser_fetches_no_pictures() -> None:
    kinds = {
        kind: is_not_needed(type("Asked", (), {"resource_type": kind}))
        for kind in ("document", "xhr", "image", "font", "media")
    }
    assert (
        json.dumps(kinds) == '{"document": false, "xhr": false, "image": true, "font": true, "media": true}'
    )
