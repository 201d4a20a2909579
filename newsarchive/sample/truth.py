"""What a careful reader says each article page of the sample portal tells: the answers of its tests."""

from collections.abc import Iterable
from dataclasses import dataclass

from newsarchive.sample.story import Block, Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """The fields of one article page, in the words of newsarchive.article.Article."""

    name: str
    """Platform, story and page, readable: dede/10335-lake-nets-2."""
    path: str
    """Address on the sample site, from its root."""
    title: str
    kicker: str | None = None
    subtitle: str | None = None
    original_title: str | None = None
    published: str
    """ISO 8601, no more precise than the page."""
    source: str | None = None
    authors: tuple[str, ...] = ()
    correspondents: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    photographers: tuple[str, ...] = ()
    section: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()
    optional: frozenset[str] = frozenset()
    """Printed lines that a reader may count as paragraphs or not: credits."""
    images: tuple[tuple[str, str | None], ...] = ()
    """Address from the root, and caption."""
    keywords: tuple[str, ...] = ()
    next_page: str | None = None
    """Path of the story's next page."""
    part_of: str | None = None
    """On a further page of a story: path of the first."""
    same_as: str | None = None
    """On a reprint or another address of a page: path of the page that the archive should keep."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a page of a story stands and what its template adds to the story's own words."""

    paths: tuple[str, ...]
    """Addresses of the story's pages."""
    section: tuple[str, ...]
    lead: Block | None = None
    """A picture printed above the body."""
    editor_line: str = ""
    """Credit printed at the end of the body."""


def iso(story: Story) -> str:
    """The printed time in ISO 8601."""
    return f"{story.published.isoformat(timespec='seconds' if story.has_seconds else 'minutes')}+08:00"


def truths(story: Story, place: Place) -> list[Truth]:
    """What each page of a story tells."""
    return [page_truth(story, place, number) for number in range(len(story.parts))]


def page_truth(story: Story, place: Place, number: int) -> Truth:
    """What one page of a story tells; number counts from 0."""
    last = number == len(story.parts) - 1
    blocks = story.parts[number]
    pictures = [*([place.lead] if place.lead and not number else []), *blocks]
    credit = [place.editor_line] if last and place.editor_line else []
    return Truth(
        name=story.key + (f"-{number + 1}" if number else ""),
        path=place.paths[number],
        title=story.title,
        kicker=story.get("kicker") or None,
        subtitle=story.get("subtitle") or None,
        original_title=story.get("original_title") or None,
        published=iso(story),
        source=story.get("source") or None,
        authors=story.names("author"),
        correspondents=story.names("correspondent"),
        editors=story.names("editor") if last or not place.editor_line else (),
        photographers=story.names("photographer"),
        section=place.section,
        paragraphs=tuple(line for b in blocks if b.kind != "credit" for line in b.printed),
        optional=frozenset([*credit, *(b.text for b in blocks if b.kind == "credit")]),
        images=tuple(images(pictures)),
        keywords=story.tags,
        next_page=None if last else place.paths[number + 1],
        part_of=place.paths[0] if number else None,
    )


def images(blocks: Iterable[Block]) -> Iterable[tuple[str, str | None]]:
    """The pictures among blocks."""
    return ((b.src, b.text or None) for b in blocks if b.kind == "picture")
