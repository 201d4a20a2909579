"""One archived article, for people."""

from collections.abc import Iterator

from newsarchive.archive import Stored
from newsarchive.article import Article
from newsarchive.reading.moments import moment
from newsarchive.reading.paper import Paper

LEADS = {"item": "• ", "quote": "> "}
"""Paragraph kind -> what its line begins with."""

REASONS = {"text": "same text at", "alias": "also at", "redirect": "redirects from", "part": "goes on at"}
"""Why another address leads to the article, in words."""


def write_story(paper: Paper, stored: Stored) -> None:
    """Write an article in full: headline, facts, paragraphs, pictures, other addresses."""
    article = stored.article
    paper.write(article.kicker or "", style="dim") if article.kicker else None
    paper.write(article.title or "(no headline)", style="bold")
    if article.subtitle:
        paper.write(article.subtitle)
    for label, value in _facts(stored):
        paper.write(f"{label:<10} {value}", style="dim")
    for paragraph in article.paragraphs:
        paper.write()
        paper.write(
            LEADS.get(paragraph.kind, "") + paragraph.text,
            style="bold" if paragraph.kind == "heading" else "",
        )
    if article.images:
        paper.write()
    for image in article.images:
        paper.write(f"[picture] {image.caption or ''} {image.src}", style="dim")


def _facts(stored: Stored) -> Iterator[tuple[str, str]]:
    article = stored.article
    published = moment(article.published.iso()) if article.published else ""
    modified = moment(article.modified.iso()) if article.modified else ""
    yield "article", f"{stored.id}, {stored.portal_title} ({stored.portal})"
    for label, value in (
        ("published", published),
        ("modified", modified),
        ("source", article.source),
        *_names(article),
        ("section", " > ".join(article.section)),
        ("keywords", "、".join(article.keywords)),
        ("original", article.original_title),
        ("address", article.url),
    ):
        if value:
            yield label, value
    for copy in stored.copies:
        yield REASONS[copy.kind], f"{copy.url} ({copy.portal})"


def _names(article: Article) -> Iterator[tuple[str, str]]:
    for label in ("authors", "editors", "photographers"):
        yield label, "、".join(getattr(article, label))
