"""From a page to its article: pure, without network, clock or database."""

from datetime import datetime

from newsarchive.article import Article
from newsarchive.capture import Capture
from newsarchive.find.byline import read_byline
from newsarchive.find.judgement import judge
from newsarchive.find.keywords import find_keywords
from newsarchive.find.layout import lay_out
from newsarchive.find.published import find_modified, find_published
from newsarchive.find.section import find_section
from newsarchive.find.story import read_story
from newsarchive.find.title import read_title
from newsarchive.page import Page
from newsarchive.portal import Hints


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
    """Read one captured page. Raises Unreadable where the bytes are not a page."""
    page = Page(capture)
    layout = lay_out(page)
    story = read_story(layout)
    title = read_title(layout)
    byline = read_byline(layout)
    published = find_published(layout)
    modified = find_modified(layout)
    section = find_section(layout)
    keywords = find_keywords(layout)
    kind = judge(layout, story)
    found: dict[str, Found[Any] | None] = {
        "published": published,
        "modified": modified,
        "section": section,
        "keywords": keywords,
        **title.found,
        **byline.found,
        **story.found,
    }
    return Article(
        url=page.url,
        canonical_url=page.url,
        kind=kind.value,
        why=kind.rule,
        charset=page.charset,
        rules={name: entry.rule for name, entry in found.items() if entry},
        **{name: entry.value for name, entry in found.items() if entry},
    )
