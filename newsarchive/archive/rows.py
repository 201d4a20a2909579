"""An article as rows: what is stored of it, and the article again from what was stored."""

import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any, get_args

from sqlite_utils import Database

from newsarchive.address import canonical
from newsarchive.archive.records import utc
from newsarchive.article import CHINA, Article, Image, Paragraph, ParagraphKind, Published
from newsarchive.capture import Capture

LETTERS: dict[ParagraphKind, str] = {kind: kind[0] for kind in get_args(ParagraphKind)}
"""Paragraph kind -> its letter in paragraph_kinds; the first letters differ."""
KINDS = {letter: kind for kind, letter in LETTERS.items()}

ROLES = {
    "author": "authors",
    "correspondent": "correspondents",
    "editor": "editors",
    "photographer": "photographers",
}
"""Role in the table credits -> field of Article."""

SECTION_BORDER = " > "


def clean(article: Article) -> Article:
    """Make every string one that SQLite keeps as it is: one line, no NUL, no broken surrogate."""
    paragraphs = (Paragraph(line(p.text), p.kind) for p in article.paragraphs)
    images = (Image(line(i.src), line(i.caption) or None if i.caption else None) for i in article.images)
    headlines: dict[str, Any] = {name: _line_or_none(getattr(article, name)) for name in HEADLINES}
    names: dict[str, Any] = {
        field: _lines(getattr(article, field)) for field in (*ROLES.values(), "keywords")
    }
    return replace(
        article,
        **headlines,
        **names,
        section=tuple(name.replace(SECTION_BORDER, " ") for name in _lines(article.section)),
        published=_clean_time(article.published),
        modified=_clean_time(article.modified),
        paragraphs=tuple(p for p in paragraphs if p.text),
        images=tuple(i for i in images if i.src),
    )


HEADLINES = ("title", "kicker", "subtitle", "original_title", "source", "source_url")


def line(text: str) -> str:
    """Bring text onto one line, without what cannot be stored or would steer a terminal.

    >>> line("上\\x00下\\n文\\x1b[31m\\ud800")
    '上下 文[31m\ufffd'
    """
    if not text.isprintable():  # white space other than " " is not, so that many texts come here
        text = CONTROL.sub("", BREAK.sub(" ", text))
        text = SURROGATE.sub("\ufffd", text)
    return text.strip()


BREAK = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
SURROGATE = re.compile("[\ud800-\udfff]")


def _line_or_none(text: str | None) -> str | None:
    return line(text) or None if text else None


def _lines(names: Iterable[str]) -> tuple[str, ...]:
    """Clean names, each once, in order."""
    return tuple(dict.fromkeys(name for name in map(line, names) if name))


def _clean_time(published: Published | None) -> Published | None:
    """Cut a time to the precision it is stored with."""
    if not published:
        return None
    raw = line(published.raw)
    return read_time(published.iso(), raw) or None


def read_time(iso: str | None, raw: str | None) -> Published | None:
    """Read back what Published.iso() wrote; the number of characters tells the precision."""
    if not iso:
        return None
    match len(iso):
        case 7:
            return Published(datetime.fromisoformat(f"{iso}-01").replace(tzinfo=CHINA), "month", raw or "")
        case 10:
            return Published(datetime.fromisoformat(iso).replace(tzinfo=CHINA), "day", raw or "")
        case 22:
            return Published(datetime.fromisoformat(iso), "minute", raw or "")
        case _:
            return Published(datetime.fromisoformat(iso), "second", raw or "")


def to_columns(article: Article, capture: Capture) -> dict[str, Any]:
    """Return the columns of articles that the page itself decides."""
    declared = line(article.canonical_url or capture.url)
    return {
        "url": line(capture.url),
        "declared_url": declared if canonical(declared) != canonical(capture.url) else None,
        "kind": article.kind,
        **{name: getattr(article, name) for name in HEADLINES},
        "published_at": article.published and article.published.iso(),
        "published_raw": article.published and article.published.raw,
        "modified_at": article.modified and article.modified.iso(),
        "modified_raw": article.modified and article.modified.raw,
        "section": SECTION_BORDER.join(article.section) or None,
        "text": article.text,
        "paragraph_kinds": "".join(LETTERS[p.kind] for p in article.paragraphs),
        "charset": article.charset,
        "rules": json.dumps(dict(article.rules), ensure_ascii=False, sort_keys=True),
        "fetched_at": utc(capture.fetched_at),
    }


def json_list(strings: Collection[str]) -> str:
    """Write strings as JSON for json_each, which takes more of them than a statement takes parameters."""
    return json.dumps(list(strings))


def one(db: Database, sql: str, parameters: Any = ()) -> dict[str, Any] | None:
    """Return the first row of a query by column name, or None."""
    cursor = db.execute(sql, parameters)
    row = cursor.fetchone()
    return dict(zip((column[0] for column in cursor.description), row, strict=True)) if row else None


def write_details(db: Database, article_id: int, article: Article) -> None:
    """Insert the rows that hang on an article; there must be none yet."""
    credits = [
        (article_id, role, position, name)
        for role, field in ROLES.items()
        for position, name in enumerate(getattr(article, field), 1)
    ]
    images = [(article_id, position, *image) for position, image in enumerate(article.images, 1)]
    db.conn.executemany("insert into credits values (?, ?, ?, ?)", credits)
    db.conn.executemany("insert into images values (?, ?, ?, ?)", images)
    db.conn.executemany(
        "insert into keywords (name) values (?) on conflict do nothing", [(k,) for k in article.keywords]
    )
    # Not as "insert … select": SQLite would keep a journal for each statement, which takes 70 µs.
    db.conn.executemany(
        "insert into article_keywords values (?, ?, (select id from keywords where name = ?))",
        [(article_id, position, name) for position, name in enumerate(article.keywords, 1)],
    )


def delete_details(db: Database, article_id: int) -> None:
    """Delete the rows that hang on an article; keywords themselves stay."""
    for table in ("credits", "images", "article_keywords"):
        db.execute(f"delete from {table} where article_id = ?", [article_id])


def read_article(db: Database, row: dict[str, Any]) -> Article:
    """Build an article from its row of articles and the rows that hang on it."""
    key = [row["id"]]
    credits = db.execute(
        "select role, name from credits where article_id = ? order by position", key
    ).fetchall()
    images = db.execute("select src, caption from images where article_id = ? order by position", key)
    keywords = db.execute(
        "select name from article_keywords join keywords on id = keyword_id"
        " where article_id = ? order by position",
        key,
    )
    names: dict[str, Any] = {
        field: tuple(n for r, n in credits if r == role) for role, field in ROLES.items()
    }
    return Article(
        url=row["url"],
        canonical_url=row["declared_url"] or row["canonical_url"],
        kind=row["kind"],
        **{name: row[name] for name in HEADLINES},
        **names,
        published=read_time(row["published_at"], row["published_raw"]),
        modified=read_time(row["modified_at"], row["modified_raw"]),
        section=tuple(row["section"].split(SECTION_BORDER)) if row["section"] else (),
        paragraphs=_read_paragraphs(row["text"], row["paragraph_kinds"]),
        images=tuple(Image(*image) for image in images),
        keywords=tuple(name for (name,) in keywords),
        charset=row["charset"],
        rules=json.loads(row["rules"]),
    )


def _read_paragraphs(text: str, kinds: str) -> tuple[Paragraph, ...]:
    # str.splitlines would cut at more than \n; without kinds there is no paragraph, not an empty one.
    lines = text.split("\n") if kinds else []
    return tuple(Paragraph(text, KINDS[letter]) for text, letter in zip(lines, kinds, strict=True))


def all_articles(db: Database) -> Iterator[tuple[int, Article]]:
    """Yield every article with its number, one at a time."""
    cursor = db.execute("select * from articles order by id")
    names = [column[0] for column in cursor.description]
    for values in cursor:
        row = dict(zip(names, values, strict=True))
        yield row["id"], read_article(db, row)
