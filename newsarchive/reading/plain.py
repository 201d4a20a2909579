"""What the archive answers as plain objects, for JSON Lines."""

from dataclasses import asdict

from newsarchive.archive import Hit, Stats, Stored
from newsarchive.jsonlines import Row, describe


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
