"""All portals together: what their files say must hold."""

import pytest
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from newsarchive.errors import PortalError
from newsarchive.portal import Portal
from spiders.base import PortalSpider
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
