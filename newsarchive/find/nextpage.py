"""The next page of a story, from a page that is read anyway.

The outline's links are looked at first, all in one text: a page's bytes are twenty times as long, and going
over them, or over the tree, would cost as much as finding the story.
"""

from collections.abc import Iterator

from newsarchive.find.addresses import NOWHERE
from newsarchive.find.paging import NEXT
from newsarchive.find.parts import calls_for_more, may_lead_on, names_of, next_of, next_part_of, readings_of
from newsarchive.outline import Run
from newsarchive.page import Page

SAYS_NEXT = ("页", "頁", "next", "NEXT", "Next")
"""One of these is in what a button says that moves on, and mostly in no other link's text."""


def find_next_page(page: Page) -> str | None:
    """Absolute address of the page that continues this one's story."""
    if not page.url:
        return None
    links = [run for line in page.lines if line.linked for run in line.runs if run[2]]
    if calls_for_more(page.markup) or has_button(links):
        return next_part_of(page.root, page.base, page.url)  # what scripts do is not in the outline
    pictured = [picture.href for picture in page.pictures if picture.href]
    here = readings_of(page.url)
    names = names_of(here)
    hrefs = "\n".join([run[2] for run in links] + pictured)
    if not may_lead_on(hrefs, names):
        return None
    told = [link for link in _told(links, pictured) if may_lead_on(link[1], names)]
    return next_of(told, page.base, here)


def has_button(links: list[Run]) -> bool:
    """Claims that what says "next page" is no link but a button, whose script may move on."""
    said = "\n".join([run[0] for run in links])
    if not any(word in said for word in SAYS_NEXT):
        return False
    return any(run.href.startswith(NOWHERE) and NEXT.fullmatch(run.text) for run in links)


def _told(links: list[Run], pictured: list[str]) -> Iterator[tuple[str, str]]:
    """Text and address of every link: run by run, whole where it has several, and those around pictures."""
    before = Run("", "", "")
    for run in links:
        yield run.text.strip(), run.href
        if run.href == before.href:
            yield (before.text + run.text).strip(), run.href
        before = run
    yield from (("", href) for href in pictured)
