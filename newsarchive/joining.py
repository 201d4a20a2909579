"""One article from the pages it was told over."""

from collections.abc import Sequence
from dataclasses import replace

from newsarchive.article import Article
from newsarchive.values import Image, Paragraph


def join(first: Article, others: Sequence[Article]) -> Article:
    """The story of all pages in order, with the first page's fields; what each page repeats is kept once.

    Every page of a story repeats its headline, often its lead picture and sometimes an abstract: a later
    page's paragraphs and pictures that an earlier one already gave at its own beginning are left out.
    """
    paragraphs = list(first.paragraphs)
    images = list(first.images)
    for page in others:
        paragraphs.extend(without_repeats(paragraphs, page.paragraphs))
        images.extend(image for image in page.images if not _is_known(image, images))
    tags = first.keywords or next((page.keywords for page in others if page.keywords), ())
    last = others[-1] if others else first
    return replace(
        first,
        paragraphs=tuple(paragraphs),
        images=tuple(images),
        keywords=tags,
        editors=first.editors or next((page.editors for page in reversed(others) if page.editors), ()),
        authors=first.authors or next((page.authors for page in others if page.authors), ()),
        source=first.source or next((page.source for page in others if page.source), None),
        next_page=last.next_page,
    )


def without_repeats(earlier: Sequence[Paragraph], page: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """A page's paragraphs from the first one on that no earlier page gave."""
    known = {paragraph.text for paragraph in earlier}
    start = 0
    while start < len(page) and page[start].text in known:
        start += 1
    return page[start:]


def _is_known(image: Image, images: Sequence[Image]) -> bool:
    return any(image.src and image.src == other.src for other in images)
