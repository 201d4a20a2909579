"""`newsarchive links`: one JSON object a link of a saved page; what is missing is said in one sentence."""

import gzip
import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from newsarchive.cli import main
from tests.crawling import ROOT
from tests.small_portal import Answer, SmallPortal, address

URL = "https://www.linhe.example/minsheng/"
PAGE = (
    "<html><body><div class='nav'><a href='/'>首页</a><a href='/yaowen/'>要闻</a><a href='/wenhua/'>文化</a>"
    "<a href='/login.php'>登录</a></div><ul>"
    + "".join(
        f"<li><a href='202404/t20240405_12{n}.html'>镇上修好了第{n}座石桥居民不再绕行</a> 04-05</li>"
        for n in range(5)
    )
    + "</ul><a href='index_1.html'>下一页</a></body></html>"
)


def links(*words):
    return CliRunner().invoke(main, ["links", *map(str, words)])


@pytest.fixture
def page(tmp_path):
    file = tmp_path / "list.html"
    file.write_text(PAGE, "utf-8")
    return file


def test_every_link_is_an_object_with_address_text_and_kind(page):
    done = links(page, "--url", URL)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.exit_code == 0
    assert rows[4] == {
        "url": f"{URL}202404/t20240405_120.html",
        "text": "镇上修好了第0座石桥居民不再绕行",
        "kind": "article",
    }
    assert [row["kind"] for row in rows] == [
        "section",
        "section",
        "section",
        "other",
        *["article"] * 5,
        "next",
    ]


def test_menus_gives_the_sections_they_name(page):
    rows = [json.loads(line) for line in links(page, "--url", URL, "--menus").stdout.splitlines()]
    assert [row["text"] for row in rows] == ["要闻", "文化"]


def test_a_list_of_addresses_beside_the_page_does_as_well(page):
    (page.parent / "urls.json").write_text(json.dumps({"list.html": URL}), "utf-8")
    assert links(page).stdout == links(page, "--url", URL).stdout


def test_gzipped_pages_are_read(page):
    packed = page.with_name("list.html.gz")
    packed.write_bytes(gzip.compress(page.read_bytes()))
    assert links(packed, "--url", URL).stdout == links(page, "--url", URL).stdout


@pytest.mark.parametrize("url", ["", "www.linhe.example/minsheng/", "/minsheng/"])
def test_a_page_without_an_address_is_refused(page, url):
    done = links(page, "--url", url)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "--url" in done.stderr


def test_page_named_by_its_address_is_fetched_as_politely_as_any():
    portal = SmallPortal()
    portal.fill(3)
    portal.put("/moved", Answer(status=301, headers={"Location": "/list_1.html"}))
    portal.put("/away", Answer(status=301, headers={"Location": "http://10.0.0.1/"}))
    portal.put("/robots.txt", Answer(b"User-agent: *\nDisallow: /inside/", "text/plain"))

    def fetched(path: str, *words: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "newsarchive", "links", at + path, *words]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)

    with portal.serve() as at:
        done = fetched("moved")
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        assert (done.returncode, done.stderr) == (0, "")
        assert [row["url"] for row in rows if row["kind"] == "article"] == [
            at.rstrip("/") + address(n) for n in (2, 1, 0)
        ]
        for path, why in (
            ("gone.html", "cannot be had: HTTP status 404"),
            ("inside/1.html", "cannot be had: Forbidden by robots.txt"),
            ("away", "cannot be had: redirects off the site, to http://10.0.0.1/"),
        ):
            done = fetched(path)
            assert (done.returncode, done.stdout) == (1, "")
            assert done.stderr == f"Error: {at}{path} {why}\n"
    assert portal.asked["/inside/1.html"] == 0


def test_what_cannot_be_read_is_said(page):
    page.write_bytes(b"")
    half = page.with_name("half.gz")
    half.write_bytes(gzip.compress(b"x" * 1000)[:20])
    (page.parent / "odd").mkdir()
    (page.parent / "odd" / "urls.json").write_text("[]", "utf-8")
    for file, why in [
        (page, "no text"),
        (half, "gzip"),
        (page.with_name("none.html"), "No such file"),
        (page.parent, "directory"),
        (page.parent / "odd" / "list.html", "should map"),
    ]:
        done = links(file, "--url", URL)
        assert done.exit_code == 2
        assert why in done.stderr
        assert "Traceback" not in done.stderr
