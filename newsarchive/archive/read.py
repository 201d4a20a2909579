"""One article with everything that is kept about it."""

from dataclasses import dataclass

from sqlite_utils import Database

from newsarchive.archive.records import CopyKind
from newsarchive.archive.rows import one, read_article
from newsarchive.article import Article


@dataclass(frozen=True, slots=True)
class Copy:
    """Another address that leads to an article."""

    kind: CopyKind
    url: str
    portal: str
    title: str | None
    """As printed there."""
    published_at: str | None
    """As Published.iso() writes it."""
    source: str | None


@dataclass(frozen=True, slots=True)
class Stored:
    """An article as the archive holds it. Times are ISO 8601, UTC."""

    id: int
    portal: str
    portal_title: str
    region: str
    article: Article
    canonical_url: str
    """Key of the address it was archived under."""
    body_digest: str
    """SHA-256 of the page's bytes when text was last written."""
    fetched_at: str | None
    updated_at: str | None
    copies: tuple[Copy, ...]


def read_stored(db: Database, article_id: int) -> Stored | None:
    """Return an article by its number, or None where there is none."""
    row = one(
        db,
        "select articles.*, portals.title as portal_title, portals.region from articles"
        " join portals on portals.name = articles.portal where id = ?",
        [article_id],
    )
    if row is None:
        return None
    copies = db.execute(
        "select kind, url, portal, title, published_at, source from copies"
        " where article_id = ? order by fetched_at",
        [article_id],
    )
    return Stored(
        id=article_id,
        portal=row["portal"],
        portal_title=row["portal_title"],
        region=row["region"],
        article=read_article(db, row),
        canonical_url=row["canonical_url"],
        body_digest=row["body_digest"],
        fetched_at=row["fetched_at"],
        updated_at=row["updated_at"],
        copies=tuple(Copy(*values) for values in copies),
    )
