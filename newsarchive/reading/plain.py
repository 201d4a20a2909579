"""What the archive answers as plain objects, for JSON Lines: one object an article, times in ISO 8601."""

import json
from dataclasses import asdict
from typing import Any

from newsarchive.archive import Hit, Stats, Stored
from newsarchive.article import Article

Row = dict[str, Any]


def describe(article: Article) -> Row:
    """Everything an article says, the fields most looked at first."""
    return {
        "url": article.url,
        "kind": article.kind,
        "why": article.why,
        "title": article.title,
        "published_at": article.published and article.published.iso(),
        "source": article.source,
        "authors": article.authors,
        "editors": article.editors,
        "section": article.section,
        "paragraphs": [paragraph.text for paragraph in article.paragraphs],
        "images": [image._asdict() for image in article.images],
        "captions": [image.caption for image in article.images if image.caption],
        "keywords": article.keywords,
        "kicker": article.kicker,
        "subtitle": article.subtitle,
        "original_title": article.original_title,
        "modified_at": article.modified and article.modified.iso(),
        "source_url": article.source_url,
        "correspondents": article.correspondents,
        "photographers": article.photographers,
        "next_page": article.next_page,
        "canonical_url": article.canonical_url,
        "charset": article.charset,
        "rules": dict(article.rules),
    }


def describe_stored(stored: Stored) -> Row:
    """An archived article: what it says, and what the archive knows of it."""
    row = describe(stored.article)
    del row["why"], row["next_page"]  # only of use while a page is being read
    return {
        "id": stored.id,
        "portal": stored.portal,
        "region": stored.region,
        **row,
        "paragraph_kinds": [paragraph.kind for paragraph in stored.article.paragraphs],
        "fetched_at": stored.fetched_at,
        "updated_at": stored.updated_at,
        "body_digest": stored.body_digest,
        "copies": [asdict(copy) for copy in stored.copies],
    }


def describe_hit(hit: Hit) -> Row:
    """A hit; marks are [begin, end] in characters of the text they stand beside."""
    return {
        "id": hit.id,
        "title": hit.title.text,
        "portal": hit.portal,
        "published_at": hit.published_at,
        "source": hit.source,
        "url": hit.url,
        "snippet": hit.snippet.text,
        "marks": hit.snippet.marks,
        "title_marks": hit.title.marks,
    }


def describe_stats(stats: Stats) -> Row:
    """An archive's numbers."""
    return {**asdict(stats), "path": str(stats.path)}


def to_line(row: Row) -> str:
    """Write an object on one line of JSON, Chinese as it is."""
    return json.dumps(row, ensure_ascii=False)
