"""Looking at portals as they are today, and writing the file of one that has none."""

import json
import re
import socket
import subprocess
import sys
from typing import Any

import pytest

from newsarchive.article import Article
from newsarchive.capture import Capture
from newsarchive.errors import PortalError
from newsarchive.find.face import read_face
from newsarchive.lists.patterns import infer_pattern
from newsarchive.portal import Portal
from newsarchive.portalfile import write_portal
from newsarchive.probed import ArticleSeen, ListSeen, Probed, see_article
from newsarchive.reading.probes import probe_lines
from platform_sites import SITES
from platform_sites.crawling import ROOT, probe
from platform_sites.serving import serve

HOME = "http://www.liuwan.example/"
ARTICLES = 40


# --- What a probe sees -----------------------------------------------------------------------------------


def closed_port() -> int:
    """A port nobody answers on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture(scope="module")
def probed() -> dict[str, dict[str, Any]]:
    """Portals as their files say, and portals that broke, all probed."""
    names = ("dedecms", "enorth", "epaper-old", "wordpress-closed", "people")
    with serve([SITES[name](ARTICLES, 7) for name in names]) as served:
        whole = {one.site.name: one.site.portal(one.home) for one in served}
        home = whole["dedecms"]["home"]
        broken = [
            {**whole["dedecms"], "name": "moved", "platform": "trs"},
            {**whole["dedecms"], "name": "rebuilt", "article_url": r"/content_\d+\.html$"},
            {**whole["dedecms"], "name": "shrunk", "sections": [f"{home}yaowen/", f"{home}tingkan/"]},
            {
                **whole["dedecms"],
                "name": "gone",
                "home": f"http://127.0.0.1:{closed_port()}/",
                "sections": [],
            },
            {
                **whole["dedecms"],
                "name": "wrong",
                "article_url": r"/plus/\w+\.php|/list_\d+_\d\.html|/minsheng/$",
            },
        ]
        return {seen["name"]: seen for seen in probe([*whole.values(), *broken])}


@pytest.mark.parametrize("name", ["dedecms", "enorth", "epaper-old", "wordpress-closed", "people"])
def test_portal_that_is_what_its_file_says_has_no_faults(
    probed: dict[str, dict[str, Any]], name: str
) -> None:
    assert probed[name]["faults"] == []
    assert len(probed[name]["articles"]) == 3
    assert all(
        {"title", "published", "text"} <= set(article["found"]) for article in probed[name]["articles"]
    )
    assert probed[name]["platform"] == SITES[name].family


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("moved", "the platform is dedecms by its marks"),
        ("rebuilt", "no list links an article"),
        ("shrunk", "/tingkan/ cannot be read: HTTP status 404"),
        ("gone", "cannot be had: the host refused the connection"),
        ("wrong", "judged list, no article"),
    ],
)
def test_probe_says_what_broke(probed: dict[str, dict[str, Any]], name: str, fault: str) -> None:
    assert any(fault in said for said in probed[name]["faults"]), probed[name]


def test_faults_name_missing_fields_and_empty_sections() -> None:
    portal = Portal(
        name="liuwan", title="柳湾网", home=HOME, sections=(HOME + "a/", HOME + "b/"), platform="trs"
    )
    seen = Probed(portal, lists=[ListSeen(HOME + "a/", articles=(HOME + "1.html",)), ListSeen(HOME + "b/")])
    seen.articles = [ArticleSeen(HOME + f"{n}.html", found=("title", "text")) for n in range(3)]
    assert [fault.split(";")[0] for fault in seen.faults] == [
        f"the list {HOME}b/ links no article",
        "published was found on 0 of 3 articles",
        "source was found on 0 of 3 articles",
    ]


def test_page_that_is_no_article_says_so() -> None:
    article = Article(url=HOME, canonical_url=HOME, kind="list", why="mostly links")
    assert see_article(HOME, article).why == "judged list, no article (mostly links)"


def test_what_pages_say_does_not_reach_the_terminal_as_it_is() -> None:
    portal = Portal(name="liuwan", title="柳湾网", home=HOME)
    seen = Probed(portal, articles=[ArticleSeen(HOME, "\x1b]0;x\x07标题")])
    assert not any("\x1b" in line or "\x07" in line for line in probe_lines(seen))


# --- A new portal's file ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("paths", "pattern"),
    [
        (["yw/2024/0501/1.html", "ms/2023/1231/23.html"], r"/\d{4}/\d{4}/\d+\.html$"),
        (["2024-05/01/content_9.htm", "2024-05/31/content_10.htm"], r"/\d{4}-\d{2}/\d{2}/content_\d+\.htm$"),
        (["art/2024/5/1/art_1_2.html", "art/2024/12/31/art_1_3.html"], r"/\d{4}/\d+/\d+/art_\d+_\d+\.html$"),
        (["portal.php?mod=view&aid=7"], r"/portal\.php\?mod=view&aid=\d+(?:&|$)"),
        (["20240501/0123456789abcdef0123456789abcdef/c.html"], r"/\d{8}/[0-9a-f]{32}/c\.html$"),
        (["art/2024/11/12/art_1_2.html"], r"/\d{4}/\d+/\d+/art_\d+_\d+\.html$"),
        (["system/2024/06/30/7.shtml", "system/2024/11/12/8.shtml"], r"/\d{4}/\d{2}/\d{2}/\d+\.shtml$"),
        (["2024/06/30/38/", "2024/06/30/7/"], r"/\d{4}/\d{2}/\d{2}/\d+/$"),
        (["pc/content/202406/30/content_36.html"], r"/\d{6}/\d{2}/content_\d+\.html$"),
        (["yw/1.html", "ms/22.html"], r"/(?:ms|yw)/\d+\.html$"),
        (["x.y/1.html"], r"/x\.y/\d+\.html$"),
        (["about/us.html"], ""),
        ([], ""),
    ],
)
def test_pattern_is_inferred_from_article_addresses(paths: list[str], pattern: str) -> None:
    inferred = infer_pattern([HOME + path for path in paths])
    assert inferred == pattern
    assert all(re.search(inferred, HOME + path) for path in paths)


def test_rare_form_of_address_is_left_out_of_the_pattern() -> None:
    common = [f"{HOME}2024/0501/{n}.html" for n in range(30)]
    assert infer_pattern([*common, HOME + "zt/2024chunjie/index.html"]) == r"/\d{4}/\d{4}/\d+\.html$"


@pytest.mark.parametrize("title", ["柳湾新闻网", 'a"""\nimport os\\', "\x1b[31m红"])
def test_written_file_says_what_the_portal_is(title: str) -> None:
    portal = Portal(
        name="liu-wan",
        title=title,
        region="湖北",
        home=HOME,
        sections=(HOME + "yw/",),
        article_url=r"/\d{4}/\d+\.html$",
        examples=(HOME + "2024/1.html",),
        platform="dedecms",
        evidence="2026-11: seen",
    )
    source = write_portal(portal, place="Hubei", about="DedeCMS.")
    names: dict[str, Any] = {}
    exec(compile(source, "liu_wan.py", "exec"), names)
    assert names["LiuWan"].portal == portal
    assert source.count("\n") <= 30


def test_name_that_makes_no_module_is_refused() -> None:
    with pytest.raises(PortalError, match="--name"):
        write_portal(Portal(name="10yan", title="十堰", home=HOME), place="Hubei", about="")


@pytest.mark.parametrize(
    ("head", "foot", "title", "region"),
    [
        ("<title>柳湾新闻网_柳湾市第一门户</title>", "鄂ICP备00000000号", "柳湾新闻网", "湖北"),
        ("<title>首页 - 湖南柳湾网</title>", "", "湖南柳湾网", "湖南"),
        ("<meta property='og:site_name' content='柳湾網'><title>要聞 | 柳湾網</title>", "", "柳湾網", ""),
        ("<title>欢迎访问柳湾网</title>", "京ICP证000000号", "柳湾网", "北京"),
    ],
)
def test_front_page_tells_name_and_region(head: str, foot: str, title: str, region: str) -> None:
    page = f"<html><head><meta charset=utf-8>{head}</head><body><p>要闻</p>{foot}</body></html>"
    face = read_face(Capture(url=HOME, body=page.encode()))
    assert (face.title, face.region) == (title, region)


@pytest.mark.parametrize(
    "words", [["probe", "no-such-portal"], ["probe"], ["new-portal", "ftp://a.example/"]]
)
def test_wrong_arguments_end_with_status_2(words: list[str]) -> None:
    command = [sys.executable, "-m", "newsarchive", *words]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert ended.returncode == 2, ended.stderr


MANY = """
import sys
import spiders.commands.probe as command
from newsarchive.portal import Portal
homes = [f"http://127.0.0.1:{sys.argv[1]}/{n}/" for n in range(20)]
command.load_portals = lambda: {f"p{n}": Portal(name=f"p{n}", title="柳湾网", home=home) for n, home in enumerate(homes)}
from scrapy.cmdline import execute
execute(["scrapy", "probe", "--all", "--json", "-s", "DOWNLOAD_DELAY=0.01", "-s", "RETRY_TIMES=0"])
"""


def test_every_portal_is_probed_however_many_there_are() -> None:
    command = [sys.executable, "-c", MANY, str(closed_port())]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    seen = [json.loads(line) for line in ended.stdout.splitlines()]
    assert {one["name"] for one in seen} == {f"p{n}" for n in range(20)}, ended.stderr
    assert all(one["faults"] for one in seen)
    assert ended.returncode == 1
