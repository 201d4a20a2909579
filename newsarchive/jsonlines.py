"""What is known of an article as one plain object, and such an object as one line of JSON."""

import json
from typing import Any

from newsarchive.article import Article

Row = dict[str, Any]


def describe(article: Article) -> Row:
    """Everything an article says, the fields most looked at first; times in ISO 8601."""
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


def to_line(row: Row) -> str:
    r"""One line of JSON, Chinese as it is; halves of surrogate pairs, which no output takes, as \uXXXX."""
    return json.dumps(row, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()
