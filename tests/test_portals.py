"""All portals together: what their files say must hold."""

import ast
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from newsarchive.errors import PortalError
from newsarchive.portal import PLATFORMS, REGIONS, Portal
from newsarchive.portals import load_portals
from spiders.base import PortalSpider

LOADER = SpiderLoader.from_settings(Settings({"SPIDER_MODULES": ["spiders"]}))
PORTALS = load_portals()
SPIDERS: dict[str, type[PortalSpider]] = {name: LOADER.load(name) for name in PORTALS}  # type: ignore[misc]
FOLDER = Path(__file__).resolve().parents[1] / "spiders"

each_portal = pytest.mark.parametrize("portal", PORTALS.values(), ids=PORTALS.keys())


def path_of(portal: Portal) -> Path:
    """The file a portal is written in."""
    return FOLDER / REGIONS[portal.region] / f"{portal.name.replace('-', '_')}.py"


def test_there_are_many_portals_and_every_region_has_some() -> None:
    assert len(PORTALS) >= 240
    held = Counter(portal.region for portal in PORTALS.values())
    assert set(held) == set(REGIONS)
    assert min(held.values()) >= 2, "a region with one portal is silent when that one breaks"


def test_no_two_portals_share_a_name_or_a_home() -> None:
    homes = Counter(portal.home for portal in PORTALS.values())
    assert {home for home, number in homes.items() if number > 1} == set()
    titles = Counter(portal.title for portal in PORTALS.values())
    assert {title for title, number in titles.items() if number > 1} == set()
    assert all(len(places) == 1 for places in LOADER._found.values())


@each_portal
def test_portal_lies_in_its_region_in_a_file_of_its_name(portal: Portal) -> None:
    assert SPIDERS[portal.name].__module__ == f"spiders.{REGIONS[portal.region]}.{path_of(portal).stem}"
    assert SPIDERS[portal.name].__name__.lower() == portal.name.replace("-", "")


@each_portal
def test_portal_file_is_short_and_holds_facts_only(portal: Portal) -> None:
    text = path_of(portal).read_text("utf-8")
    assert text.count("\n") <= 30
    kinds = {type(node) for node in ast.walk(ast.parse(text))}
    assert not kinds & {ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda}, "logic belongs in a platform"
    assert text.startswith(f'"""{portal.title}, ')


@each_portal
def test_portal_says_when_it_was_seen_and_shows_the_articles_it_says_were_seen(portal: Portal) -> None:
    assert portal.evidence_date, "say when article addresses were last seen: 2024-03: …"
    newest = portal.evidence.partition(";")[0]
    assert ("article address" in newest and "seen" in newest and "no article" not in newest) <= bool(
        portal.examples
    ), "give an article address that was really seen, or call it a pattern"


@each_portal
def test_portal_has_an_article_pattern_or_a_platform_that_knows_one(portal: Portal) -> None:
    assert portal.article_pattern or portal.platform


@each_portal
def test_article_pattern_takes_no_list_for_an_article(portal: Portal) -> None:
    if pattern := portal.article_pattern:
        for address in (
            portal.home,
            *portal.sections,
            *portal.feeds,
            f"{portal.home.rstrip('/')}/index.html",
        ):
            assert not pattern.search(address), f"{address} matches article_url; make the pattern tighter"


@each_portal
def test_article_pattern_reaches_to_the_end_of_a_page_s_name(portal: Portal) -> None:
    """What only begins like an article's address, as its pictures and comments may, is no article."""
    for example in portal.examples:
        if portal.article_pattern and re.search(r"\.(?:s?html?|aspx)$", example):
            assert not portal.article_pattern.search(f"{example}.jpg"), "end article_url with $"


@each_portal
def test_everything_a_portal_names_is_on_its_site(portal: Portal) -> None:
    spider = SPIDERS[portal.name]()
    for address in (portal.home, *portal.sections, *portal.feeds, *portal.examples):
        assert spider.on_site(address), f"{address} is outside {portal.domains or portal.home}"
    assert not spider.on_site("https://elsewhere.example.net/")
    for domain in portal.domains:
        assert not spider.on_site(f"https://not{domain}/")


def test_portal_refuses_a_region_a_platform_and_evidence_it_cannot_place() -> None:
    facts = {"name": "lakeside", "title": "湖滨网", "home": "http://lakeside.example.com/"}
    for wrong in ({"region": "湖北省"}, {"platform": "wordperfect"}, {"evidence": "last year"}):
        with pytest.raises(PortalError, match=next(iter(wrong.values()))):
            Portal(**facts, **wrong)
    good = Portal(**facts, region="湖北", platform="trs", evidence="2024-03: article address seen")
    assert (good.evidence_date, Portal(**facts).evidence_date) == ("2024-03", "")


def test_the_platforms_that_portals_name_are_known_to_the_crawl() -> None:
    assert {portal.platform for portal in PORTALS.values()} - {""} <= set(PLATFORMS)


def test_all_portals_are_loaded_in_less_than_a_second_and_a_half() -> None:
    """Processor time beside what Scrapy and the common spider take: the price of one file a portal."""
    script = (
        "import time, spiders.base; from newsarchive.portals import load_portals;"
        "began = time.process_time(); load_portals(); print(time.process_time() - began)"
    )
    told = subprocess.run([sys.executable, "-c", script], cwd=FOLDER.parent, capture_output=True, check=True)
    assert float(told.stdout) < 1.5
