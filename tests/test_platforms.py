"""Every CMS family's sample site: crawled to its last article, each address in one outcome, nothing twice."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from newsarchive.archive import Archive
from newsarchive.portal import PLATFORMS
from platform_sites import SITES
from platform_sites.crawling import crawl
from platform_sites.serving import Served, serve
from platform_sites.site import LAST_DAY, SampleSite
from spiders.platforms import BY_NAME, recognise

ARTICLES = 64  # so that every section has a second page, and newspapers six issues
UNDEFINED = ("dedecms", "trs", "enorth", "epaper-new", "jcms", "wordpress", "plain")
"""Sites that are also crawled without a definition; the others' lists are not named by any page."""


@dataclass
class Crawled:
    """What became of one site in two crawls."""

    site: SampleSite
    outcomes: list[tuple[str, str, str]] = field(default_factory=list)
    """Path and query, kind, reason: of the first crawl."""
    first: Counter[str] = field(default_factory=Counter)
    second: Counter[str] = field(default_factory=Counter)
    texts: dict[str, str] = field(default_factory=dict)
    """Path of an article -> its text in the archive."""

    @property
    def stored(self) -> int:
        """Articles in the archive."""
        return len(self.texts)


def target(url: str) -> str:
    """Path and query of an address."""
    parts = urlsplit(url)
    return parts.path + (f"?{parts.query}" if parts.query else "")


def crawl_twice(served: list[Served], jobs: list[dict[str, object]]) -> dict[str, Crawled]:
    """Crawl sites, and crawl them again; what the servers and the archives saw, by the sites' names."""
    crawl(jobs)
    first = [Counter(one.asked) for one in served]
    for one in served:
        one.asked.clear()
    crawl(jobs)
    found = {}
    for one, asked, job in zip(served, first, jobs, strict=True):
        with Archive.open(Path(str(job["archive"])), readonly=True) as archive:
            rows = archive.db.execute("select url, kind, why from outcomes where run_id = 1").fetchall()
            texts = archive.db.execute("select url, text from articles").fetchall()
        outcomes = [(target(url), kind, why) for url, kind, why in rows]
        found[one.site.name] = Crawled(
            one.site, outcomes, asked, Counter(one.asked), {target(url): text for url, text in texts}
        )
    return found


@pytest.fixture(scope="module")
def by_definition(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Crawled]:
    """All sites, crawled by their portals' definitions."""
    folder = tmp_path_factory.mktemp("platforms")
    with serve([kind(ARTICLES, seed) for seed, kind in enumerate(SITES.values())]) as served:
        jobs = [
            {
                "portal": one.site.portal(one.home),
                "arguments": one.site.arguments(),
                "archive": str(folder / f"{one.site.name}.db"),
            }
            for one in served
        ]
        return crawl_twice(served, jobs)


@pytest.fixture(scope="module")
def without(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Crawled]:
    """Some sites, crawled from nothing but their front addresses."""
    folder = tmp_path_factory.mktemp("sites")
    with serve([SITES[name](ARTICLES, 50 + seed) for seed, name in enumerate(UNDEFINED)]) as served:
        jobs = [
            {
                "site": one.home,
                "arguments": one.site.arguments(),
                "archive": str(folder / f"{one.site.name}.db"),
            }
            for one in served
        ]
        return crawl_twice(served, jobs)


def missing(crawled: Crawled) -> set[str]:
    """Articles of the site that are not in the archive."""
    return crawled.site.targets - {path for path, kind, _ in crawled.outcomes if kind == "archived"}


@pytest.mark.parametrize("name", SITES)
def test_site_is_crawled_to_its_last_article(by_definition: dict[str, Crawled], name: str) -> None:
    crawled = by_definition[name]
    assert not missing(crawled)
    assert crawled.stored == ARTICLES


@pytest.mark.parametrize("name", SITES)
def test_each_address_is_asked_for_once_and_has_one_outcome(
    by_definition: dict[str, Crawled], name: str
) -> None:
    crawled = by_definition[name]
    paths = [path for path, _, _ in crawled.outcomes]
    assert len(set(paths)) == len(paths)
    asked = {path: times for path, times in crawled.first.items() if path != "/robots.txt"}
    assert max(asked.values()) == 1
    kinds = {kind for _, kind, _ in crawled.outcomes}
    closed = {"failed"} if name == "wordpress-closed" else set()
    assert kinds - closed <= {"list", "archived", "part"}, "no article is lost, no other page taken for one"


@pytest.mark.parametrize("name", SITES)
def test_second_crawl_fetches_lists_only(by_definition: dict[str, Crawled], name: str) -> None:
    crawled = by_definition[name]
    assert not crawled.second.keys() & crawled.site.targets
    assert crawled.second.total() <= crawled.first.total() - ARTICLES


@pytest.mark.parametrize("name", UNDEFINED)
def test_site_spider_needs_no_definition(without: dict[str, Crawled], name: str) -> None:
    assert not missing(without[name])
    assert not without[name].second.keys() & without[name].site.targets


@pytest.mark.parametrize(("name", "every"), [("dedecms", 9), ("trs", 11)])
def test_story_in_two_parts_is_whole(by_definition: dict[str, Crawled], name: str, every: int) -> None:
    crawled = by_definition[name]
    parts = [path for path, kind, _ in crawled.outcomes if kind == "part"]
    assert len(parts) == len(range(0, ARTICLES, every))
    for number in range(0, ARTICLES, every):
        story = crawled.site.story(number)
        assert crawled.texts[crawled.site.path(number)] == "\n".join(story.paragraphs)


def test_every_family_a_portal_may_name_is_known() -> None:
    assert BY_NAME.keys() - {""} == set(PLATFORMS)
    assert {kind.family for kind in SITES.values()} == {"", *PLATFORMS}


def test_special_without_a_body_is_not_asked_for(by_definition: dict[str, Crawled]) -> None:
    assert not [path for path in by_definition["enorth"].first if path.startswith("/cms_udf/")]


def test_readers_threads_are_no_articles(by_definition: dict[str, Crawled]) -> None:
    assert not [path for path in by_definition["discuz"].first if "thread" in path]


@pytest.mark.parametrize("name", [name for name, kind in SITES.items() if kind.family not in {"", "json"}])
def test_family_is_known_by_its_front_or_section_pages(name: str) -> None:
    site = SITES[name](ARTICLES)
    paths = ["/home.shtml" if name == "enorth" else "/", *site.starts()]
    if "epaper" in site.family:
        paths = [site.layout(LAST_DAY, 0)]
    known = [recognise(site.answer(path).body, f"http://www.liuwan.invalid{path}") for path in paths]
    assert site.family in {mark.family.name for mark in known if mark}
    assert {mark.family.name for mark in known if mark} == {site.family}, "no page is taken for another's"


def test_page_of_no_known_system_is_not_given_one() -> None:
    page = SITES["plain"](ARTICLES).answer("/new.html").body
    assert recognise(page, "http://www.liuwan.invalid/new.html") is None


def test_newspaper_linked_from_a_portal_does_not_make_it_one() -> None:
    page = '<a href="/pc/layout/202405/01/node_01.html">电子报</a><!--enpproperty /enpproperty-->'
    known = recognise(page.encode(), "http://www.liuwan.invalid/")
    assert known and known.family is BY_NAME["founder"]


# --- Days --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Crawled]]:
    """Sites crawled for two days of their six."""
    folder = tmp_path_factory.mktemp("days")
    names = ("epaper-old", "trs", "founder", "json-wcmapi")
    arguments = {"since": "2024-06-27", "until": "2024-06-28"}
    with serve([SITES[name](ARTICLES, 80) for name in names]) as served:
        jobs = [
            {
                "portal": one.site.portal(one.home),
                "arguments": arguments,
                "archive": str(folder / f"{one.site.name}.db"),
            }
            for one in served
        ]
        yield crawl_twice(served, jobs)


@pytest.mark.parametrize("name", ["epaper-old", "trs", "founder", "json-wcmapi"])
def test_only_the_days_asked_for_are_archived(month: dict[str, Crawled], name: str) -> None:
    crawled = month[name]
    wanted = {
        crawled.site.path(number)
        for number in range(ARTICLES)
        if crawled.site.story(number).day.isoformat() in {"2024-06-27", "2024-06-28"}
    }
    assert {path for path in crawled.first if path in crawled.site.targets} == wanted
    assert crawled.stored == len(wanted) == 24
