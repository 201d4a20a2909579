"""The full-text index: kept in step with the articles, checked against them, made anew from them.

The index keeps no text of its own. An entry is taken out by giving exactly the values it was put in
with, so every change goes through add and remove, in the transaction that changes the rows.
"""

from sqlite_utils import Database

from newsarchive.archive.segment import segment
from newsarchive.article import Article

COLUMNS = ("title", "text", "captions", "keywords")


def indexed(article: Article) -> tuple[str, ...]:
    """Return the texts that are searched, in the order of COLUMNS, as printed."""
    headline = (article.kicker, article.title, article.subtitle, article.original_title)
    return (
        "\n".join(filter(None, headline)),
        article.text,
        "\n".join(image.caption for image in article.images if image.caption),
        "\n".join(article.keywords),
    )


def add(db: Database, article_id: int, article: Article) -> None:
    """Put an article into the index."""
    db.execute(
        "insert into articles_fts (rowid, title, text, captions, keywords) values (?, ?, ?, ?, ?)",
        [article_id, *map(segment, indexed(article))],
    )


def remove(db: Database, article_id: int, article: Article) -> None:
    """Take an article out of the index; article must be what was put in."""
    db.execute(
        "insert into articles_fts (articles_fts, rowid, title, text, captions, keywords)"
        " values ('delete', ?, ?, ?, ?, ?)",
        [article_id, *map(segment, indexed(article))],
    )
