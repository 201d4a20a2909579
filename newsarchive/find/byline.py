"""Who wrote, edited and first printed the story.

The page's own words decide, the more explicit ones first: labels in the lines around the headline, a credit
where the story opens, labels and signatures where it ends, a bare outlet beside the date. What the head of
the page says in <meta> is weak: its author is mostly the editor or the site.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from newsarchive.find.endings import read_ending
from newsarchive.find.imprint import Imprint, read_imprint
from newsarchive.find.labels import split_labels
from newsarchive.find.layout import Layout
from newsarchive.find.mentions import Mentions, read_head, read_openings
from newsarchive.find.names import is_code, is_name, may_be_name
from newsarchive.find.outlets import cut_source, is_outlet
from newsarchive.find.people import People, read_people
from newsarchive.folding import fold_chars
from newsarchive.outline import Line
from newsarchive.page import Page
from newsarchive.values import Found

LONGEST_SAID = 60
WRITERS = frozenset(["author", "correspondent"])
META_SOURCES = ("source", "contentsource", "article:source", "og:article:source", "source_report", "mediaid")
META_AUTHORS = ("author", "article:author", "og:article:author")
LONGEST_NAME = 20
BELOW = 4
"""Lines below the headline in which the author's name may be shown without a label."""


@dataclass(frozen=True, slots=True)
class Byline:
    """source, source_url, authors, correspondents, editors, photographers, each with its rule."""

    found: dict[str, Found[Any] | None]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What each zone of the page says."""

    page: Page
    head: Mentions
    imprint: Imprint
    confirmed: str
    """Whom the page's data calls the author, where the lines below the headline show that name bare."""
    opening: Mentions
    ending: Mentions


def read_byline(layout: Layout) -> Byline:
    """Byline of the page."""
    head, lines = read_head(layout)
    imprint = read_imprint(lines, layout.headline)
    shown = confirm_author(layout.page.metas, lines, layout.headline)
    evidence = Evidence(layout.page, head, imprint, shown, read_openings(layout), read_ending(layout))
    source, href = choose_source(evidence)
    zones = (evidence.head, evidence.opening, evidence.ending)
    authors, correspondents = choose_authors(evidence)
    return Byline(
        {
            "source": source,
            "source_url": _address(layout.page, href) if source else None,
            "authors": authors,
            "correspondents": correspondents,
            "editors": _gather(zones, "editor"),
            "photographers": _gather(zones, "photographer"),
        }
    )


def confirm_author(metas: Mapping[str, str], lines: list[Line], headline: int) -> str:
    """The author in <meta>, often an editor or the site, where the byline shows just that, unlabelled."""
    name = next((metas[key].strip() for key in META_AUTHORS if key in metas), "")
    folded = fold_chars(name)
    named = may_be_name(folded) or (folded.isascii() and folded.isalpha())
    if not named or not 2 <= len(name) <= LONGEST_NAME or is_code(folded) or is_outlet(folded):
        return ""
    for line in lines:
        below = headline < line.index <= headline + BELOW
        if not (below and any(run.text.strip() == name for run in line.runs)):
            continue
        labels = split_labels(line.folded)
        vouched = bool(labels) or is_name(folded)  # 原创 vouches for a pen name; a bare login is an editor's
        if vouched and all(label.role == "author" for label in labels):
            return name
    return ""


def choose_source(evidence: Evidence) -> tuple[Found[str] | None, str]:
    """The source, and the link of its name."""
    head, ending, imprint = evidence.head, evidence.ending, evidence.imprint
    if head.source:
        return Found(head.source, "label in the byline"), head.href
    if ending.source and not (imprint.source and is_name(fold_chars(ending.source))):
        return Found(ending.source, "label after the story"), ending.href
    if imprint.source:
        return Found(imprint.source, "outlet beside the date"), imprint.href
    if ending.outlet:
        return Found(ending.outlet, "outlet in closing brackets"), ""
    if "source" in head.stated | ending.stated:
        return None, ""  # the page says that it has none
    if imprint.likely:
        return Found(imprint.likely, "word beside the date"), ""
    said = evidence.page.embedded.get("source") or next(
        (evidence.page.metas[name] for name in META_SOURCES if name in evidence.page.metas), ""
    )
    source = cut_source(said.split("：", 1)[-1] if said.startswith(("来源", "來源")) else said)
    return (Found(source, "metadata"), "") if 2 <= len(source) <= 30 else (None, "")


def choose_authors(evidence: Evidence) -> tuple[Found[tuple[str, ...]] | None, Found[tuple[str, ...]] | None]:
    """Authors, and those of them who are correspondents."""
    for rule, people in _claims(evidence):
        wrote = _without_outlets(people.found.get("author", []) + people.found.get("correspondent", []))
        if wrote:
            sent = people.found.get("correspondent")
            return Found(tuple(dict.fromkeys(wrote)), rule), Found(tuple(sent), rule) if sent else None
    return None, None


def _without_outlets(names: list[str]) -> list[str]:
    """The people alone, where an outlet is named beside them: 作者：江城日报 记者 王五."""
    people = [name for name in names if not is_outlet(fold_chars(name))]
    return people or names


def _claims(evidence: Evidence) -> Iterator[tuple[str, People]]:
    """Who wrote the story, the surest claim first."""
    head = evidence.head.people
    if any(may_be_name(fold_chars(name)) for name in head.found.get("author", [])):
        yield "label in the byline", head
    yield "author's element in the byline", People({"author": evidence.imprint.hinted})
    yield "opening credit", evidence.opening.people
    yield "credit after the story", evidence.ending.people
    yield "label in the byline", head  # a desk, or 佚名
    others = [name for role in ("editor", "photographer") for name in head.found.get(role, [])]
    yield "name beside the date", People({"author": [n for n in evidence.imprint.names if n not in others]})
    others += [*evidence.ending.people.found.get("editor", []), evidence.head.source, evidence.imprint.source]
    if evidence.confirmed and evidence.confirmed not in others:
        yield "name in the byline and the metadata", People({"author": [evidence.confirmed]})
    yield (
        "signature",
        People({"author": evidence.head.signed or evidence.opening.signed or evidence.ending.signed}),
    )
    for zone in (evidence.head, evidence.opening, evidence.ending):
        yield "translator", People({"author": zone.people.found.get("translator", [])})
    yield "metadata", _said_in_data(evidence)


def _said_in_data(evidence: Evidence) -> People:
    """Authors in the page's data where a post is named; a mere name there is as often the editor's."""
    for said in _data_on_writers(evidence.page):
        if len(said) < LONGEST_SAID:
            read = read_people(said)
            if read.posts and WRITERS & read.found.keys():
                return read
    return People()


def _data_on_writers(page: Page) -> Iterator[str]:
    """What JSON-LD, a comment of the system and <meta> say of who made the story."""
    for entry in page.linked_data:
        author = entry.get("author")
        name = author.get("name") if isinstance(author, dict) else author
        if isinstance(name, str):
            yield name
    yield from filter(None, (page.embedded.get("author"), page.metas.get("author"), page.metas.get("editor")))


def _gather(zones: tuple[Mentions, ...], role: str) -> Found[tuple[str, ...]] | None:
    """Everyone credited in one role, wherever on the page."""
    names = [name for zone in zones for name in zone.people.found.get(role, [])]
    return Found(tuple(dict.fromkeys(names)), "label or credit") if names else None


def _address(page: Page, href: str) -> Found[str] | None:
    """The address a source's name links to."""
    if not href or href.startswith(("#", "javascript:", "mailto:")):
        return None
    address = page.absolute(href)
    return Found(address, "link of the source") if address.startswith("http") else None
