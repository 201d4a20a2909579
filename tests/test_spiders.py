"""The spiders by themselves: the site spider's portal, and the walk over a list."""

import asyncio
import subprocess
import sys
from collections.abc import Collection
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse
from scrapy.settings import Settings

from newsarchive.archive import Outcome
from newsarchive.errors import PortalError
from newsarchive.lists.html import read_page_list
from newsarchive.lists.listing import Answer
from newsarchive.seen import Seen
from spiders.base import Walk
from spiders.commands.crawl import known
from spiders.hubei.cnhubei import Cnhubei
from spiders.loading import Loader
from spiders.site import Site, menus_of, portal_at
from tests.crawling import ROOT


@pytest.mark.parametrize(
    ("url", "name", "home"),
    [
        ("https://www.liuwan.example/news/", "liuwan-example", "https://www.liuwan.example/news/"),
        ("liuwan.example", "liuwan-example", "https://liuwan.example"),
        ("http://127.0.0.1:8000/", "127-0-0-1-8000", "http://127.0.0.1:8000/"),
        ("http://新闻.example/", "xn-efvy88h-example", "http://新闻.example/"),
    ],
)
def test_site_names_its_portal_after_the_host(url: str, name: str, home: str) -> None:
    portal = portal_at(url)
    assert (portal.name, portal.home) == (name, home)


def test_site_stays_on_its_port_where_the_host_is_a_number() -> None:
    spider = Site(url="http://127.0.0.1:8000/")
    assert spider.on_site("http://127.0.0.1:8000/a/1.html")
    assert not spider.on_site("http://127.0.0.1:8001/a/1.html")


@pytest.mark.parametrize("arguments", [{}, {"url": "ftp://a.example/"}, {"url": "a.example", "depth": "x"}])
def test_site_refuses_what_it_cannot_begin_with(arguments: dict[str, str]) -> None:
    with pytest.raises(PortalError):
        Site(**arguments)


MENU = "<div class='nav'><a href='/yw/'>要闻</a><a href='/ms/'>民生</a><a href='/wh/'>文化</a></div>"
ASIDE = "<div><h3><a href='/minglu/'>企业名录</a></h3></div>"


@pytest.mark.parametrize(
    ("page", "depth", "asked"),
    [
        (MENU + ASIDE, 0, ["yw", "ms", "wh"]),
        (MENU + ASIDE, 1, ["yw", "ms", "wh", "minglu"]),
        (ASIDE, 0, ["minglu"]),
    ],
)
def test_site_begins_with_the_sections_its_menus_name(page: str, depth: int, asked: list[str]) -> None:
    spider = Site(url="https://liuwan.example/")
    body = f"<html><body>{page}</body></html>".encode()
    spider.menus = menus_of(HtmlResponse("https://liuwan.example/", body=body))
    listing = read_page_list(Answer("https://liuwan.example/", body))
    found = [ask.url for ask, _ in spider.lists_from(listing, Walk(depth=depth))]
    assert found == [f"https://liuwan.example/{name}/" for name in asked if depth < spider.depth]


def test_site_takes_no_menus_from_what_is_no_page() -> None:
    assert menus_of(HtmlResponse("https://liuwan.example/", body=b"")) == frozenset()


LIST = """<html><body><ul>
<li><a href="/content/2024-03/05/content_1.html">短</a></li>
<li><a href="https://news.cnhubei.com/content/2024-03/05/content_2.html">柳湾镇今年首批春茶昨日开园采摘</a></li>
<li><a href="https://elsewhere.example.net/content/2024-03/05/content_3.html">邻省报道柳湾春茶开园采摘</a></li>
<li><a href="/zhuanti/2024/0305/40001.html">不合样式的地址下面的一篇稿件</a></li>
</ul><a href="node_7_2.htm">下一页</a></body></html>"""


def walked(known: set[str], walk: Walk, *, thorough: bool = False) -> tuple[list[str], list[Outcome]]:
    """Addresses a list page makes the spider ask for, and what it says became of the page."""
    spider, settled = Cnhubei(), list[Outcome]()

    async def knows(addresses: Collection[str]) -> set[str]:
        return known & set(addresses)

    async def read() -> list[str]:
        request = Request("http://www.cnhubei.com/hbxw/node_7.htm")
        page = HtmlResponse(request.url, body=LIST.encode(), request=request)
        return [asked.url async for asked in spider.read_list(page, walk)]

    spider.knows, spider.settle, spider.thorough = knows, settled.append, thorough
    return asyncio.run(read()), settled


ARTICLES = [
    "http://www.cnhubei.com/content/2024-03/05/content_1.html",
    "https://news.cnhubei.com/content/2024-03/05/content_2.html",
]
KEYS = {url.replace("http:", "https:").replace("www.", "") for url in ARTICLES}
NEXT = "http://www.cnhubei.com/hbxw/node_7_2.htm"


def test_the_portals_pattern_decides_what_an_article_is() -> None:
    asked, settled = walked(set(), Walk())
    assert asked == [*ARTICLES, NEXT]
    assert [(outcome.kind, outcome.why, outcome.links) for outcome in settled] == [
        ("list", "2 article links, 2 of them new", 2)
    ]


def test_known_articles_are_left_alone_and_end_the_paging() -> None:
    assert walked(KEYS, Walk())[0] == []
    assert walked(KEYS - {sorted(KEYS)[0]}, Walk())[0] == [ARTICLES[0], NEXT]


def test_after_a_crawl_that_was_cut_off_known_articles_do_not_end_the_paging() -> None:
    assert walked(KEYS, Walk(), thorough=True)[0] == [NEXT]


def test_page_that_repeats_its_predecessors_ends_the_paging() -> None:
    assert walked(set(), Walk(page=2, seen=Seen(KEYS)))[0] == ARTICLES


def test_spider_is_loaded_without_the_others() -> None:
    loader = Loader.from_settings(Settings({"SPIDER_MODULES": ["spiders"]}))
    assert loader.load("cnhubei").__name__ == "Cnhubei"
    assert len(loader._spiders) == 1
    with pytest.raises(KeyError, match="nowhere"):
        loader.load("nowhere")
    assert "cnhubei" in loader.list()
    assert len(loader.list()) > 200


def test_crawl_loads_its_own_spider_only_and_tells_what_an_unknown_name_may_mean() -> None:
    loader = Loader.from_settings(Settings({"SPIDER_MODULES": ["spiders"]}))
    assert known("cnhubei", loader).__name__ == "Cnhubei"
    assert len(loader._spiders) == 1
    with pytest.raises(PortalError, match=r"there is no portal 'cnhubie'; did you mean cnhubei"):
        known("cnhubie", loader)


def test_scrapy_fetch_works_inside_the_project(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>河堤加固工程开工</p>", "utf-8")
    handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        command = [sys.executable, "-m", "scrapy", "fetch", "--nolog"]
        url = f"http://127.0.0.1:{server.server_port}/page.html"
        told = subprocess.run(
            [*command, url], cwd=ROOT, capture_output=True, text=True, timeout=120, check=True
        )
        server.shutdown()
    assert "河堤加固工程开工" in told.stdout
