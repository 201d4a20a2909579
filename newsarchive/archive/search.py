"""Questions to the archive: words, and who published what when."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlite_utils import Database

from newsarchive.archive import index
from newsarchive.archive.filters import Filters, to_sql
from newsarchive.archive.marks import Marked, cut_snippet, mark
from newsarchive.archive.query import Query, read_query
from newsarchive.archive.rows import one, read_article
from newsarchive.article import Article
from newsarchive.errors import QueryError
from newsarchive.folding import fold_chars

WEIGHTS = (10.0, 1.0, 2.0, 4.0)
"""What a word in title, text, captions, keywords counts where the best hits come first."""


@dataclass(frozen=True, kw_only=True)
class Question(Filters):
    """What to look for. Everything given must hold; nothing given asks for the newest articles."""

    words: str = ""
    """As in query.py."""
    by_rank: bool = False
    """Best hits first instead of newest first."""
    limit: int = 20
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """One article that was found."""

    id: int
    portal: str
    published_at: str | None
    """As Published.iso() writes it."""
    source: str | None
    url: str
    title: Marked
    snippet: Marked


def find(db: Database, question: Question) -> list[Hit]:
    """Return the articles that answer a question; raise QueryError where it cannot be understood."""
    query = read_query(question.words)
    if question.words.strip() and not query.groups:
        raise QueryError(f"{question.words!r} has no letter to look for; give a word")
    index.require_current(db)
    found = _candidates(db, question, query)
    if query.is_exact:
        found = islice(found, question.offset, None)
        admitted = _admit(db, found, query)
    else:
        admitted = islice(_admit(db, found, query), question.offset, None)
    return [_hit(row, article, query) for row, article in islice(admitted, question.limit)]


def _candidates(db: Database, question: Question, query: Query) -> Iterator[int]:
    """Yield the numbers of articles the index finds, in the order asked for."""
    where, parameters = to_sql(db, question)
    newest = "articles.published_at desc, articles.id desc"
    if not query.groups:
        sql = f"select id from articles where {where} order by {newest}"
    else:
        # The slim index holds all that the usual filters need; the rows themselves are large.
        slim = "" if question.source or question.author or question.keyword else "indexed by articles_slim"
        order = (
            f"bm25(articles_fts, {', '.join(map(str, WEIGHTS))}), {newest}" if question.by_rank else newest
        )
        sql = (
            "select articles.id from articles_fts"
            f" cross join articles {slim} on articles.id = articles_fts.rowid"
            f" where articles_fts match :match and {where} order by {order}"
        )
        parameters["match"] = query.match
    for (article_id,) in db.execute(sql, parameters):
        yield article_id


def _admit(db: Database, candidates: Iterator[int], query: Query) -> Iterator[tuple[dict[str, Any], Article]]:
    """Yield the candidates that hold the words side by side; the index does not see the marks between."""
    for article_id in candidates:
        row = one(db, "select * from articles where id = ?", [article_id])
        if row is None:
            continue  # taken away since the index was asked
        article = read_article(db, row)
        if query.is_exact or query.admits([fold_chars(text) for text in index.indexed(article)]):
            yield row, article


def _hit(row: dict[str, Any], article: Article, query: Query) -> Hit:
    return Hit(
        id=row["id"],
        portal=row["portal"],
        published_at=row["published_at"],
        source=article.source,
        url=row["url"],
        title=mark(article.title or "", query.terms),
        snippet=cut_snippet(article.text, query.terms),
    )
