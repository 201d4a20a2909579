"""The sample site holds together: every link leads somewhere, every page is in the bytes it should be in."""

import json
import re
from difflib import SequenceMatcher
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urljoin, urlsplit
from urllib.request import urlopen

import pytest

from newsarchive.sample import oddities
from newsarchive.sample.resource import QUIRKS, Resource
from newsarchive.sample.saving import save
from newsarchive.sample.server import serve
from newsarchive.sample.site import DYNAMIC, PLATFORMS, build
from newsarchive.sample.story import read_stories
from newsarchive.sample.truth import Truth

SITE = build()
STORIES = read_stories()
PAGES = {
    path: page
    for path, page in SITE.resources.items()
    if page.content_type.startswith("text/html") and page.status == 200
}
BASE = "http://sample.test"
DECLARED = re.compile(rb"""<meta[^>]*charset=["']?([\w-]+)""", re.I)
CALL = re.compile(r'createPageHTML\((\d+), (\d+), "([^"]+)", "([^"]+)"\)')
GB = {"gb2312": "gb18030", "gbk": "gb18030"}


class Links(HTMLParser):
    """Addresses a page points to, pictures, scripts and sheets among them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attrs if name in {"href", "src", "data-src", "action"}]


def text_of(page: Resource) -> str:
    return page.body.decode(page.charset)


def links_of(path: str) -> set[str]:
    """Addresses on the same site that a page points to, from the root, without fragments."""
    parser = Links()
    parser.feed(text_of(PAGES[path]))
    full = {urljoin(BASE + path, link.replace("\n", "")).partition("#")[0] for link in parser.found}
    return {link.removeprefix(BASE) for link in full if link.startswith(BASE + "/")}


def visible(html: str) -> str:
    """A page's characters without its tags, comments, scripts and white space."""
    html = re.sub(r"<script.*?</script>|<style.*?</style>|<!--.*?-->|<[^>]*>", "", html, flags=re.S)
    return re.sub(r"\s+", "", html)


@pytest.mark.parametrize("path", sorted(PAGES))
def test_every_link_leads_to_a_page(path: str) -> None:
    if path == "/trs/shms/202305/t20230505_3447.shtml":
        return  # its share bar swallows a link: an attribute's quotation mark is missing on purpose
    dead = {link for link in links_of(path) if SITE.get(link).status == 404} - oddities.ABSENT
    assert not dead, f"{path} links to what the site does not have"


@pytest.mark.parametrize("path", sorted(p for p in PAGES if CALL.search(text_of(PAGES[p]))))
def test_pages_that_only_a_script_links_to_are_there(path: str) -> None:
    total, _, name, suffix = CALL.findall(text_of(PAGES[path]))[-1]
    names = [f"{name}_{n}.{suffix}" if n else f"{name}.{suffix}" for n in range(1, int(total))]
    assert all(urljoin(path, name) in PAGES for name in names)


def test_every_article_can_be_reached_from_the_front_page() -> None:
    seen, todo = {"/"}, ["/"]
    while todo:
        path = todo.pop()
        more = {link for link in links_of(path) if link in PAGES}
        for total, _, name, suffix in CALL.findall(text_of(PAGES[path])):
            more |= {urljoin(path, f"{name}_{n}.{suffix}") for n in range(1, int(total))}
        todo += more - seen
        seen |= more
    assert not SITE.truths.keys() - seen


def test_links_with_tracking_parameters_get_the_same_page() -> None:
    tracked = [link for link in links_of("/trs/") if "spm=" in link]
    assert len(tracked) == 4
    assert all(SITE.get(link) is SITE.get(link.partition("?")[0]) for link in tracked)


@pytest.mark.parametrize("path", sorted(PAGES))
def test_page_is_in_its_bytes_and_declares_them_unless_broken_on_purpose(path: str) -> None:
    page = PAGES[path]
    quirk = QUIRK_OF.get(path, "")
    declared = [name.decode().lower() for name in DECLARED.findall(page.body)]
    assert page.body.decode(page.charset)
    if quirk == "gbk undeclared":
        assert not declared
        assert "charset" not in page.content_type
    elif declared:
        reading = GB.get(declared[0], declared[0])
        readable = _reads(page.body, reading) and (page.charset != "utf-8" or reading == "utf-8")
        assert readable != (quirk in {"utf-8 called gb2312", "gbk called utf-8"})


QUIRK_OF = {
    t.path: story.get("quirk")
    for story in STORIES
    if story.get("quirk")
    for t in SITE.truths.values()
    if t.name == story.key
}


def _reads(body: bytes, charset: str) -> bool:
    try:
        body.decode(charset)
    except UnicodeDecodeError:
        return False
    return True


def test_every_way_to_break_a_page_is_used() -> None:
    assert {story.get("quirk") for story in STORIES} - {""} == QUIRKS.keys()


def test_broken_pages_are_really_broken() -> None:
    broken = {QUIRK_OF[path]: text_of(PAGES[path]) for path in QUIRK_OF}
    assert broken["stray end"].index("</html>") < broken["stray end"].index("<h1")
    assert broken["two bodies"].lower().count("<body") == 2
    assert "</p>" not in broken["unclosed"]


@pytest.mark.parametrize("truth", SITE.truths.values(), ids=lambda truth: truth.name)
def test_article_page_says_what_its_truth_says(truth: Truth) -> None:
    page = SITE.get(truth.path)
    html = text_of(page)
    seen = visible(html).replace("&quot;", '"')
    lines = (truth.title, *truth.paragraphs, *(caption for _, caption in truth.images if caption))
    missing = [line for line in lines if re.sub(r"\s", "", line) not in seen]
    assert not missing
    names = (*truth.authors, *truth.editors, *truth.photographers, *truth.keywords, *truth.section)
    assert not [name for name in names if name not in html]
    assert not [src for src, _ in truth.images if src not in SITE.resources]


def test_every_article_address_has_a_truth() -> None:
    articles = {
        path
        for p in PLATFORMS
        for s in STORIES
        if s.platform == p.name
        for path in p(STORIES).article_paths(s)
    }
    assert articles | {DYNAMIC} == SITE.truths.keys()


def test_the_site_is_as_large_and_as_varied_as_the_demo_needs() -> None:
    articles = SITE.articles
    sizes = [sum(map(len, truth.paragraphs)) for truth in articles]
    assert len(articles) >= 66
    assert {truth.published[:4] for truth in articles} == {str(year) for year in range(2019, 2026)}
    assert sum(size >= 2500 for size in sizes) >= 2
    assert sum(size < 100 for size in sizes) >= 5
    assert sum(truth.path.startswith("/island/") for truth in articles) >= 6
    assert sum(truth.same_as is not None for truth in SITE.truths.values()) == 2
    assert sum(truth.part_of is not None for truth in SITE.truths.values()) == 2
    assert max(p(STORIES).list_pages(section) for p in PLATFORMS for section in p.sections) >= 3


def test_no_two_stories_are_nearly_the_same() -> None:
    texts = {t.name: "".join(t.paragraphs) for t in SITE.articles if not t.part_of}
    shingles = {name: {text[at : at + 5] for at in range(len(text) - 4)} for name, text in texts.items()}
    alike = {
        (one, other): len(shingles[one] & shingles[other]) / min(len(shingles[one]), len(shingles[other]))
        for one, other in combinations(shingles, 2)
    }
    worst = max(alike, key=lambda pair: alike[pair])
    assert alike[worst] < 0.15, (
        f"{worst}: {SequenceMatcher(None, *(texts[n] for n in worst)).find_longest_match()}"
    )


def test_a_reprint_has_the_text_of_its_original_under_another_headline() -> None:
    reprint = next(truth for truth in SITE.truths.values() if truth.same_as and truth.path != DYNAMIC)
    original = SITE.truths[reprint.same_as or ""]
    assert reprint.paragraphs == original.paragraphs
    assert reprint.title != original.title
    assert urlsplit(reprint.path).path.split("/")[1] != urlsplit(original.path).path.split("/")[1]


def test_server_gives_pages_redirects_and_missing_pages_and_remembers_what_was_asked() -> None:
    with serve(SITE) as served:
        truth = SITE.articles[0]
        with urlopen(served.url.rstrip("/") + truth.path) as answer:
            assert answer.read() == SITE.get(truth.path).body
        with urlopen(served.url.rstrip("/") + oddities.MOVED) as answer:
            assert answer.url.endswith("t20210520_3362.shtml")
        with pytest.raises(HTTPError) as missing:
            urlopen(served.url.rstrip("/") + oddities.HARD_404)
        missing.value.close()
        assert missing.value.code == 404
        assert served.asked[:2] == [truth.path, oddities.MOVED]


def test_pages_can_be_saved_with_their_labels_for_the_benchmarks(tmp_path: Path) -> None:
    assert save(tmp_path, SITE) == len(SITE.truths) == len(list(tmp_path.glob("*.html")))
    urls = json.loads((tmp_path / "urls.json").read_text("utf-8"))
    label = json.loads((tmp_path / "dede-10244-dyke-watch.json").read_text("utf-8"))
    truth = SITE.truths[urlsplit(urls["dede-10244-dyke-watch.html"]).path]
    assert label["title"] == truth.title
    assert label["captions"] == ["7月7日深夜，夜巡队在鹤溪河柳塘段检查堤脚。霍青山 摄"]
    assert (tmp_path / "dede-10244-dyke-watch.html").read_bytes() == SITE.get(truth.path).body
