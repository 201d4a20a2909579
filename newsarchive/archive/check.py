"""Proof that an archive is whole and that its search index says what its articles say."""

from collections.abc import Iterator
from itertools import zip_longest

from sqlite_utils import Database

from newsarchive.archive.index import COLUMNS, indexed
from newsarchive.archive.rows import all_articles, one, read_article
from newsarchive.archive.segment import VERSION, segment

SAMPLE = 60
"""Articles looked up one by one in a check that is not complete: the newest, the oldest, others at random."""

EXCERPT = 40
"""Words at each end of a text that are looked up as one phrase."""


def find_faults(db: Database, *, complete: bool) -> list[str]:
    """Return every fault as a sentence. Must not run inside a transaction."""
    return [*_damage(db), *_strangers(db), *(_differences(db) if complete else _unfound(db))]


def _damage(db: Database) -> Iterator[str]:
    """SQLite's own checks of the file and of the references between its tables."""
    for (message,) in db.execute("pragma integrity_check").fetchall():
        if message != "ok":
            yield f"the file is damaged: {message}"
    for table, row, parent, _ in db.execute("pragma foreign_key_check").fetchall():
        yield f"row {row} of {table} names a row of {parent} that is not there"
    made_with = db.execute("select value from facts where name = 'segmenter'").fetchone()[0]
    if made_with != VERSION:
        yield f"the search index was cut by rules {made_with}, not {VERSION}: run newsarchive reindex"


def _strangers(db: Database) -> Iterator[str]:
    """Articles that are not in the index at all, and the other way round."""
    pairs = (
        ("select id from articles", "select id from articles_fts_docsize", "is not in the search index"),
        ("select id from articles_fts_docsize", "select id from articles", "is only in the search index"),
    )
    for here, there, fault in pairs:
        for (article_id,) in db.execute(f"{here} except {there}").fetchall():
            yield f"article {article_id} {fault}"


def _unfound(db: Database) -> Iterator[str]:
    """Articles of a sample that the index does not find by their own words."""
    sample = db.execute(
        "select id from (select id from articles order by id limit :few) union"
        " select id from (select id from articles order by id desc limit :few) union"
        " select id from (select id from articles order by random() limit :few)",
        {"few": SAMPLE // 3},
    ).fetchall()
    for (article_id,) in sample:
        row = one(db, "select * from articles where id = ?", [article_id])
        if row is None:
            continue
        texts = dict(zip(COLUMNS, indexed(read_article(db, row)), strict=True))
        for column, text in texts.items():
            if not all(_finds(db, article_id, f'{column} : "{end}"') for end in _ends(text)):
                yield f"article {article_id} is not found by its {column}"


def _ends(text: str) -> Iterator[str]:
    words = segment(text).split()  # cut between words: half a number would not be found
    for end in (words[:EXCERPT], words[-EXCERPT:]):
        if any(char.isalnum() for word in end for char in word):
            yield " ".join(end).replace('"', " ")


def _finds(db: Database, article_id: int, query: str) -> bool:
    sql = "select 1 from articles_fts where articles_fts match ? and rowid = ?"
    return db.execute(sql, [query, article_id]).fetchone() is not None


def _differences(db: Database) -> Iterator[str]:
    """Every word of the index, with its place, beside those of an index made anew: the first differences."""
    db.execute("begin")  # one state of the archive for the whole comparison
    try:
        _make_fresh(db)
        words = "select term, doc, col, offset from temp.{name}"  # by term, article, column, place
        kept = db.conn.execute(words.format(name="kept_words"))
        fresh = db.conn.execute(words.format(name="fresh_words"))
        for mine, due in zip_longest(kept, fresh):
            if mine != due:
                yield f"the search index has {mine or 'nothing'} where the articles have {due or 'nothing'}"
                return
    finally:
        db.rollback()


def _make_fresh(db: Database) -> None:
    """Build a second index from the articles among the temporary tables, and lay both open word by word."""
    declaration = db.execute("select sql from sqlite_schema where name = 'articles_fts'").fetchone()[0]
    db.execute(declaration.replace("articles_fts", "temp.fresh", 1))
    insert = "insert into temp.fresh (rowid, title, text, captions, keywords) values (?, ?, ?, ?, ?)"
    rows = ([number, *map(segment, indexed(article))] for number, article in all_articles(db))
    db.conn.executemany(insert, rows)
    db.execute("create virtual table temp.fresh_words using fts5vocab('temp', 'fresh', 'instance')")
    db.execute("create virtual table temp.kept_words using fts5vocab('main', 'articles_fts', 'instance')")
