"""The next page of a story, from a page that is read anyway.

The outline's links are looked at first, all in one text: a page's bytes are twenty times as long, and going
over them, or over the tree, would cost as much as finding the story.
"""

from collections.abc import Iterator
from html import unescape

from newsarchive.find.addresses import NOWHERE
from newsarchive.find.paging import NEXT
from newsarchive.find.parts import (
    MOVES,
    calls_for_more,
    may_lead_on,
    names_of,
    next_of,
    next_part_of,
    readings_of,
)
from newsarchive.outline import Run
from newsarchive.page import Page

SAYS_NEXT = ("页", "頁", "next", "NEXT", "Next")
"""One of these is in what a button says that moves on, and mostly in no other link's text."""

CLICKS = (b"onclick", b"onClick", b"ONCLICK")
SCRIPT = 200
"""Bytes of a click's script in which it says where to go."""


def find_next_page(page: Page) -> str | None:
    """Absolute address of the page that continues this one's story."""
    if not page.url:
        return None
    here = readings_of(page.url)
    names = names_of(here)
    links = [run for line in page.lines if line.linked for run in line.runs if run[2]]
    if calls_for_more(page.markup) or (has_button(links) and may_lead_on(clicked(page.markup), names)):
        return next_part_of(page.root, page.base, page.url)  # what scripts do is not in the outline
    hrefs = {run[2] for run in links} | {picture.href for picture in page.pictures}
    if not may_lead_on("\n".join(hrefs), names):
        return None
    likely = {href for href in hrefs if may_lead_on(href, names)}
    told = _told([run for run in links if run[2] in likely])
    pictured = [("", picture.href) for picture in page.pictures if picture.href in likely]
    return next_of([*told, *pictured], page.base, here)


def has_button(links: list[Run]) -> bool:
    """Claims that what says "next page" is no link but a button, whose script may move on."""
    said = "\n".join([run[0] for run in links])
    if not any(word in said for word in SAYS_NEXT):
        return False
    return any(run.href.startswith(NOWHERE) and NEXT.fullmatch(run.text) for run in links)


def clicked(markup: bytes) -> str:
    """Where clicks lead that set the page's location, in one text."""
    found: list[str] = []
    for click in CLICKS:
        at = markup.find(click)  # ten times as fast as a pattern for all of them
        while at >= 0:
            script = markup[at : at + SCRIPT]
            if b"location" in script:
                found += MOVES.findall(unescape(script.decode("utf-8", "replace")))
            at = markup.find(click, at + 1)
    return "\n".join(found)


def _told(links: list[Run]) -> Iterator[tuple[str, str]]:
    """Text and address of every link: run by run, and whole where it has several."""
    before = Run("", "", "")
    for run in links:
        yield run.text.strip(), run.href
        if run.href == before.href:
            yield (before.text + run.text).strip(), run.href
        before = run
