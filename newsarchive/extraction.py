"""From a page to its article: pure, without network, clock or database."""

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from newsarchive.address import canonical, same_site
from newsarchive.article import Article
from newsarchive.capture import Capture
from newsarchive.errors import Unreadable
from newsarchive.find.byline import read_byline
from newsarchive.find.judgement import judge
from newsarchive.find.keywords import find_keywords
from newsarchive.find.layout import lay_out
from newsarchive.find.nextpage import find_next_page
from newsarchive.find.portalrules import read_hinted
from newsarchive.find.published import read_times
from newsarchive.find.section import find_section
from newsarchive.find.story import read_story
from newsarchive.find.title import read_title
from newsarchive.joining import join
from newsarchive.page import Page
from newsarchive.portal import Hints
from newsarchive.values import Found

NUMBER = re.compile(r"\d{3,}")


def extract(
    body: bytes,
    *,
    url: str = "",
    fetched_at: datetime | None = None,
    charset: str = "",
    hints: Hints | None = None,
) -> Article:
    """Read one page.

    body: the bytes as sent, content encodings undone. url: its address, "" where unknown.
    fetched_at: aware; relative and year-less times are resolved against it.
    charset: what the Content-Type header declares.

    Raises Unreadable where the bytes are not a page.
    """
    return read_capture(Capture(url=url, body=body, fetched_at=fetched_at, charset=charset, hints=hints))


def read_capture(capture: Capture) -> Article:
    """Read one captured page, and the further pages of its story where it has parts.

    Raises Unreadable where the bytes are not a page. A further page that cannot be read is left out, and
    the article's next_page names it.
    """
    with uncollected():
        first = read_page(capture)
        others: list[Article] = []
        for part in capture.parts:
            try:
                others.append(read_page(part))
            except Unreadable:
                before = others[-1] if others else first
                joined = join(first, others)
                return replace(joined, next_page=before.next_page or part.url)
        return join(first, others) if others else first


@contextmanager
def uncollected() -> Iterator[None]:
    """Put off the collection of cyclic garbage while a page is read.

    A page's objects form no cycles and are gone when it is read. Yet making thousands of them sets off
    collections that go through everything the process holds: a quarter of the time in a crawl's process.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def read_page(capture: Capture) -> Article:
    """Read one page by itself. Raises Unreadable where the bytes are not a page."""
    page = Page(capture)
    layout = lay_out(page)
    story = read_story(layout)
    kind = judge(layout, story)
    found: dict[str, Found[Any] | None] = {
        **read_title(layout).found,
        **read_byline(layout).found,
        **read_times(layout).found,
        **story.found,
        "section": find_section(layout),
        "keywords": find_keywords(layout),
        **read_hinted(page),
    }
    values = {name: entry.value for name, entry in found.items() if entry}
    return Article(
        url=page.url,
        canonical_url=own_address(page),
        kind=kind.value,
        why=kind.rule,
        charset=page.charset,
        next_page=find_next_page(page),
        rules={name: entry.rule for name, entry in found.items() if entry},
        **values,
    )


def own_address(page: Page) -> str:
    """The address a page gives itself, where it is another spelling of the one it has; else that one.

    Templates often name the front page or a channel as canonical, so a claim counts only on the same site
    and with the same last number, which is what tells articles apart.
    """
    claim = page.canonical_link
    if not page.url:
        return canonical(claim) if claim else ""
    numbers = NUMBER.findall(page.url)
    if claim and numbers and NUMBER.findall(claim)[-1:] == numbers[-1:] and same_site(claim, page.url):
        return canonical(claim)
    return canonical(page.url)
