"""The full-text index: kept in step with the articles, checked against them, made anew from them.

The index keeps no text of its own. An entry is taken out by giving exactly the values it was put in
with, so every change goes through add and remove, in the transaction that changes the rows.
"""

from sqlite_utils import Database

from newsarchive.archive.rows import all_articles
from newsarchive.archive.segment import VERSION, segment
from newsarchive.article import Article
from newsarchive.errors import ArchiveError

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


def require_current(db: Database) -> None:
    """Raise ArchiveError where the index was cut by other rules than this code's."""
    made_with = db.execute("select value from facts where name = 'segmenter'").fetchone()[0]
    if made_with != VERSION:
        raise ArchiveError(
            f"the search index was made by rules {made_with}, this newsarchive has rules {VERSION};"
            " run: newsarchive reindex"
        )


def rebuild(db: Database) -> int:
    """Make the index anew from the articles and return their number; inside a transaction."""
    db.execute("insert into articles_fts (articles_fts) values ('delete-all')")
    number = 0
    for article_id, article in all_articles(db):
        add(db, article_id, article)
        number += 1
    db.execute("update facts set value = ? where name = 'segmenter'", [VERSION])
    return number
