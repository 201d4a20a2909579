"""All portals together: what their files say must hold."""

import asyncio
from collections.abc import Collection

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from newsarchive.archive import Outcome
from newsarchive.errors import PortalError
from newsarchive.portal import Portal
from spiders.base import PortalSpider, Walk
from spiders.hubei.cnhubei import Cnhubei
from spiders.site import Site, portal_at

LOADER = SpiderLoader.from_settings(Settings({"SPIDER_MODULES": ["spiders"]}))
SPIDERS: dict[str, type[PortalSpider]] = {name: LOADER.load(name) for name in LOADER.list()}  # type: ignore[misc]
PORTALS: dict[str, Portal] = {name: kind.portal for name, kind in SPIDERS.items() if kind is not Site}


@pytest.mark.parametrize("name", sorted(PORTALS))
def test_portal_names_an_example_of_its_article_addresses(name: str) -> None:
    assert PORTALS[name].examples, "give the portal an article address that was really seen"
    assert PORTALS[name].evidence[:4].isdecimal(), "say when the addresses were seen: 2024-03: …"


@pytest.mark.parametrize("name", sorted(PORTALS))
def test_sections_are_not_taken_for_articles(name: str) -> None:
    pattern = PORTALS[name].article_pattern
    assert pattern is not None
    for section in (PORTALS[name].home, *PORTALS[name].sections):
        assert not pattern.search(section), f"{section} matches article_url; make the pattern tighter"


@pytest.mark.parametrize("name", sorted(PORTALS))
def test_everything_a_portal_names_is_on_its_site(name: str) -> None:
    spider = SPIDERS[name]()
    portal = PORTALS[name]
    for address in (portal.home, *portal.sections, *portal.examples):
        assert spider.on_site(address), f"{address} is outside {portal.domains}"
    assert not spider.on_site("https://elsewhere.example.net/")
    assert not spider.on_site(f"https://not{portal.domains[0]}/")


@pytest.mark.parametrize("name", sorted(PORTALS))
def test_spider_lies_in_a_file_of_its_name(name: str) -> None:
    assert SPIDERS[name].__module__.rpartition(".")[2] == name.replace("-", "_")
    assert SPIDERS[name].name == name


def test_no_two_spiders_share_a_name() -> None:
    homes = [portal.home for portal in PORTALS.values()]
    assert len(set(homes)) == len(homes)
    assert all(len(places) == 1 for places in LOADER._found.values())


def test_the_four_portals_and_the_site_spider_are_there() -> None:
    assert {"cnhubei", "cjn", "dbw", "rednet", "site"} <= SPIDERS.keys()


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
    assert [(outcome.kind, outcome.why) for outcome in settled] == [
        ("list", "2 article links, 2 of them new")
    ]


def test_known_articles_are_left_alone_and_end_the_paging() -> None:
    assert walked(KEYS, Walk())[0] == []
    assert walked(KEYS - {sorted(KEYS)[0]}, Walk())[0] == [ARTICLES[0], NEXT]


def test_after_a_crawl_that_was_cut_off_known_articles_do_not_end_the_paging() -> None:
    assert walked(KEYS, Walk(), thorough=True)[0] == [NEXT]


def test_page_that_repeats_its_predecessors_ends_the_paging() -> None:
    assert walked(set(), Walk(page=2, seen=frozenset(KEYS)))[0] == ARTICLES
