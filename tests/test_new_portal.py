"""A site nothing is known of is probed, its portal's file is written, and the file is crawled at once."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse

from newsarchive.archive import Archive
from newsarchive.portal import Portal
from newsarchive.probed import ArticleSeen
from platform_sites import SITES
from platform_sites.crawling import ROOT, crawl
from platform_sites.serving import Served, serve
from spiders.base import PortalSpider, Walk
from spiders.commands.new_portal import draft
from spiders.probe import Probe
from tests import test_portals
from tests.small_portal import Answer, SmallPortal, address, headline, list_page, row, story
from tests.test_manners import CHALLENGE
from tests.test_probe import closed_port

ARTICLES = 40
KNOWN = [name for name in SITES if name != "json-app"]
"""Sites whose pages lead to articles; of an app's front page nothing can be told."""


def drafted(sites: dict[str, str], folder: Path) -> dict[str, dict[str, Any]]:
    """What new-portal makes of sites, by name: file, why, lines."""
    (folder / "sites.json").write_text(json.dumps(sites))
    (folder / "drafts").mkdir()
    ended = subprocess.run(
        [sys.executable, "-m", "tests.drafting", str(folder / "sites.json"), str(folder / "drafts")],
        cwd=ROOT,
        env=os.environ | {"SCRAPY_SETTINGS_MODULE": "newsarchive.settings"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ended.returncode == 0 and "Traceback" not in ended.stderr, ended.stderr
    return {seen["name"]: seen for seen in map(json.loads, ended.stdout.splitlines())}


# --- Every platform --------------------------------------------------------------------------------------


@dataclass
class Draft:
    """A sample site, the file that was written for it, and what a crawl by that file archived."""

    one: Served
    path: Path
    portal: Portal
    archived: int = 0


def read_portal(path: Path) -> Portal:
    """The portal that a file holds."""
    names: dict[str, Any] = {}
    exec(compile(path.read_text("utf-8"), path.name, "exec"), names)
    (made,) = [made for made in names.values() if isinstance(made, type) and "portal" in vars(made)]
    return made.portal


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Draft]]:
    """Every sample site, probed, written and crawled."""
    folder = tmp_path_factory.mktemp("drafts")
    with serve([SITES[name](ARTICLES, 20 + seed) for seed, name in enumerate(KNOWN)]) as served:
        seen = drafted({one.site.name: one.home for one in served}, folder)
        made = {}
        for one in served:
            path = Path(seen[one.site.name]["file"])
            assert path.is_file(), seen[one.site.name]
            made[one.site.name] = Draft(one, path, read_portal(path))
        jobs = [
            {
                "portal": asdict(draft.portal),
                "arguments": draft.one.site.arguments(),
                "archive": str(folder / f"{name}.db"),
            }
            for name, draft in made.items()
        ]
        crawl(jobs)
        for name, draft in made.items():
            with Archive.open(folder / f"{name}.db", readonly=True) as archive:
                draft.archived = archive.stats().articles
        yield made


@pytest.mark.parametrize("name", KNOWN)
def test_written_file_passes_the_tests_that_hold_for_portals(drafts: dict[str, Draft], name: str) -> None:
    draft = drafts[name]
    text = draft.path.read_text("utf-8")
    assert text.count("\n") <= 30
    assert text.startswith(f'"""{draft.portal.title}, ')
    assert draft.path.stem == name.replace("-", "_")
    kinds = {type(node) for node in ast.walk(ast.parse(text))}
    assert not kinds & {ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda}
    test_portals.test_portal_says_when_it_was_seen_and_shows_the_articles_it_says_were_seen(draft.portal)
    test_portals.test_portal_has_an_article_pattern_or_a_platform_that_knows_one(draft.portal)
    test_portals.test_article_pattern_takes_no_list_for_an_article(draft.portal)
    test_portals.test_article_pattern_reaches_to_the_end_of_a_page_s_name(draft.portal)
    spider = type("Drafted", (PortalSpider,), {"portal": draft.portal})()
    assert all(
        spider.on_site(url) for url in (draft.portal.home, *draft.portal.sections, *draft.portal.feeds)
    )


@pytest.mark.parametrize("name", KNOWN)
def test_written_file_names_the_system_and_the_sections_in_the_menus_order(
    drafts: dict[str, Draft], name: str
) -> None:
    site, portal = drafts[name].one.site, drafts[name].portal
    assert portal.platform == site.family
    paths = [section.removeprefix(drafts[name].one.home.rstrip("/")) for section in portal.sections]
    if site.family not in {"founder-epaper", "epaper", "wordpress", ""} and name != "json-wcmapi":
        assert [path.rstrip("/") for path in paths] == [path.rstrip("/") for path in site.starts()]


@pytest.mark.parametrize("name", KNOWN)
def test_written_file_is_crawled_to_the_last_article(drafts: dict[str, Draft], name: str) -> None:
    draft = drafts[name]
    if name == "json-wcmapi":  # its pages do not name the service that has the other lists
        assert draft.archived == len(draft.one.site.rows(0, 1))
    else:
        assert draft.archived == ARTICLES


SETTINGS = """
from newsarchive.settings import *
SPIDER_MODULES = ["written"]
DOWNLOAD_DELAY, AUTOTHROTTLE_ENABLED, EXTRACT_WORKERS = 0.01, False, 0
"""


def test_both_commands_together_take_a_site_into_the_archive(tmp_path: Path) -> None:
    (tmp_path / "written").mkdir()
    (tmp_path / "written" / "__init__.py").touch()
    (tmp_path / "quick.py").write_text(SETTINGS)
    environment = os.environ | {
        "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}",
        "SCRAPY_SETTINGS_MODULE": "quick",
        "NEWSARCHIVE_PATH": str(tmp_path / "a.db"),
    }

    def call(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "newsarchive", *words]
        return subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=100, check=False
        )

    with serve([SITES["enorth"](ARTICLES, 9)]) as (one,):
        to = ("--name", "liuwan", "--region", "湖北省", "--to", str(tmp_path / "written"))
        written = call("new-portal", one.home, *to)
        assert written.returncode == 0, written.stdout + written.stderr
        assert "platform  enorth" in written.stdout and "  all right" in written.stdout
        assert "move it to" in written.stdout.splitlines()[-1]
        crawled = call("crawl", "liuwan", "--json")
        probed = call("probe", "liuwan")
    assert crawled.returncode == 0, crawled.stderr
    assert json.loads(crawled.stdout)["new"] == ARTICLES
    assert (probed.returncode, probed.stdout.splitlines()[-1].strip()) == (0, "all right")
    portal = read_portal(tmp_path / "written" / "liuwan.py")
    assert (portal.title, portal.region, portal.platform) == ("柳湾新闻网", "湖北", "enorth")


def test_home_is_written_as_it_answers() -> None:
    probe = Probe(portal=Portal(name="liuwan", title="柳湾网", home="http://liuwan.example/"), discover=True)
    request = Request("https://www.liuwan.example/", meta={"redirect_urls": ["http://liuwan.example/"]})
    rows = [row(f"/x/{n}.html", headline(n)) for n in range(6)]
    front = HtmlResponse(request.url, body=list_page(rows).encode(), request=request)
    assert list(probe.look_at_list(front, Walk(), ""))
    probe.probed.articles.append(ArticleSeen("https://www.liuwan.example/x/1.html", found=("title", "text")))
    portal = draft(probe, "湖北")
    assert portal.home == "https://www.liuwan.example/"
    assert portal.sections == ()


# --- Sites that are no portals, or hard to read ------------------------------------------------------------


def small(stories: int = 12, front: str | bytes | Answer | None = None) -> SmallPortal:
    """A small portal, with another front page."""
    portal = SmallPortal()
    portal.fill(stories)
    portal.put("/", front if front is not None else portal.answers["/list_1.html"])
    return portal


def in_gbk() -> SmallPortal:
    """A portal in GBK that never says so."""
    portal = small()
    for path, answer in list(portal.answers.items()):
        page = answer.body.decode().replace("<meta charset='utf-8'>", "").encode("gb18030")
        portal.put(path, Answer(page, "text/html"))
    return portal


def undated() -> SmallPortal:
    """Articles without a time, under addresses that are mere numbers; one of the sections is gone."""
    portal = SmallPortal()
    rows = [row(f"/x/{n}.html", headline(n)).replace("<span>2024-03-05</span>", "") for n in range(12)]
    portal.put("/", list_page(rows))
    for n in range(12):
        portal.put(f"/x/{n}.html", story(n).replace(f"2024-03-{n % 28 + 1:02} 09:30\u3000", ""))
    return portal


FRAMES = """<html><head><title>柳湾新闻网</title></head>
<frameset cols="20,80"><frame src="/menu.html"><frame src="/list_1.html"></frameset></html>"""
PARKED = """<html><head><title>liuwan.example is for sale</title></head><body><h1>域名出售</h1>
<a href="/buy">立即购买</a> <a href="http://other.example/">更多域名</a></body></html>"""
APP = "<html><head><title>柳湾</title></head><body><div id='app'></div><script src='/a.js'></script></body></html>"

SITES_OF_ALL_SORTS = {
    "gbk": in_gbk(),
    "refresh": small(front="<meta http-equiv='refresh' content='0;url=/list_1.html'>"),
    "frames": small(front=FRAMES),
    "undated": undated(),
    "parked": small(0, PARKED),
    "app": small(0, APP),
    "challenge": small(front=CHALLENGE),
    "wall": small(front=Answer(b"$_ts", status=412)),
    "broken": small(front=Answer(b"oops", status=500)),
    "slow": small(front=Answer(b"x", delay=8)),
    "pdf": small(front=Answer(b"%PDF-1.4", "application/pdf")),
    "closed": small(),
    "article": small(),
    "moved": SmallPortal(),
}
SITES_OF_ALL_SORTS["closed"].put("/robots.txt", Answer(b"User-agent: *\nDisallow: /", "text/plain"))


@pytest.fixture(scope="module")
def sorts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What new-portal makes of each."""
    folder = tmp_path_factory.mktemp("sorts")
    with ExitStack() as stack:
        homes = {name: stack.enter_context(portal.serve()) for name, portal in SITES_OF_ALL_SORTS.items()}
        away = Answer(status=301, headers={"Location": homes["gbk"]})
        SITES_OF_ALL_SORTS["moved"].put("/", away)
        homes["article"] += address(3)[1:]
        homes["dead"] = f"http://127.0.0.1:{closed_port()}/"
        homes["nameless"] = "http://nowhere.invalid/"
        return drafted(homes, folder)


@pytest.mark.parametrize("name", ["gbk", "refresh", "frames", "undated"])
def test_file_is_written_whatever_the_front_page_is(sorts: dict[str, dict[str, Any]], name: str) -> None:
    portal = read_portal(Path(sorts[name]["file"]))
    assert len(portal.examples) == 3
    assert portal.article_url == {"undated": r"/x/\d+\.html$"}.get(name, r"/\d{4}/\d{4}/\d+\.html$")
    assert portal.platform == "", "other systems have such addresses, too"
    assert portal.title == ("柳湾新闻网" if name == "frames" else "本地新闻")


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("parked", "no list links an article: its pages are empty until a script fills them"),
        ("app", "no list links an article: its pages are empty until a script fills them"),
        ("challenge", "acw_sc__v2; nothing was bypassed"),
        ("wall", "status 412; nothing was bypassed"),
        ("broken", "cannot be had: HTTP status 500"),
        ("slow", "cannot be had: no whole answer within DOWNLOAD_TIMEOUT"),
        ("pdf", "cannot be had: not a page but application/pdf"),
        ("closed", "cannot be had: Forbidden by robots.txt"),
        ("article", "is an article; give the portal's front page, such as http://127.0.0.1:"),
        ("moved", "; if the portal has moved there, make that its home"),
        ("dead", "cannot be had: the host refused the connection"),
        ("nameless", "cannot be had: the host's name is not known"),
    ],
)
def test_what_is_no_portal_gets_no_file_and_a_reason(
    sorts: dict[str, dict[str, Any]], name: str, fault: str
) -> None:
    seen = sorts[name]
    assert not seen["file"] and seen["why"]
    (said,) = [line for line in seen["lines"] if "WRONG" in line]
    assert fault in said


def test_what_is_wrong_with_an_unknown_site_s_lists_is_no_fault_of_its_file(
    sorts: dict[str, dict[str, Any]],
) -> None:
    lines = sorts["undated"]["lines"]
    assert any("/list_1.html" in line and "HTTP status 404" in line for line in lines)
    wrong = [line for line in lines if "WRONG" in line]
    assert [line.split("WRONG")[1].strip() for line in wrong] == [
        "published was found on 0 of 3 articles; a hint may be needed"
    ]


# --- Arguments -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["new-portal", ""], "say which site"),
        (["new-portal", "http://www.10yan.example/"], "begins with no letter; choose a name that does"),
        (["new-portal", "http://a.example/", "--region", "江湖"], "there is no region '江湖'"),
        (["new-portal", "http://a.example/", "--name", "cnhubei"], "there is a portal cnhubei already"),
        (["new-portal", "http://a.example/", "--to", "no/such/folder"], "there is no folder no/such/folder"),
        (["probe", "cnhubie"], "there is no portal 'cnhubie'; did you mean cnhubei"),
        (["probe", "荆楚网"], "did you mean cnhubei?"),
    ],
)
def test_wrong_words_are_said_before_anything_is_asked_for(words: list[str], sentence: str) -> None:
    command = [sys.executable, "-m", "newsarchive", *words]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert sentence in ended.stderr
    assert ended.stderr.count("\n") == 1
