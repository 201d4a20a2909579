"""Putting a page that was read into the archive: what it is to what is there already decides what happens."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlite_utils import Database

from newsarchive.address import canonical
from newsarchive.archive import index
from newsarchive.archive.digest import body_digest, text_digest
from newsarchive.archive.records import CopyKind, Entry, Outcome, OutcomeKind, utc
from newsarchive.archive.rows import clean, delete_details, line, one, read_article, to_columns, write_details
from newsarchive.article import Article
from newsarchive.folding import fold_letters

FIELD_GROUPS = (
    ("title", "kicker", "subtitle", "original_title"),
    ("published",),
    ("modified",),
    ("source", "source_url"),
    ("authors", "correspondents"),
    ("editors",),
    ("photographers",),
    ("section",),
    ("paragraphs",),
    ("images",),
    ("keywords",),
)
"""Fields that are read together: a group that a later reading does not find at all keeps what was found."""

DETAILS = tuple(field for group in FIELD_GROUPS for field in group)

POORER = 0.5
"""Share of the archived letters below which a page's new text does not replace them: a page cut in half is
more often a paywall, a notice or a failed reading than a correction."""

HOLDER = """
select articles.*, '' as copy from articles where canonical_url = :address
union all
select articles.*, copies.kind from copies join articles on articles.id = article_id
where copies.canonical_url = :address
limit 1
"""


@dataclass(frozen=True)
class Placing:
    """One entry being placed in the archive, inside the transaction of its batch."""

    db: Database
    run: int
    portal: str
    entry: Entry
    article: Article

    @classmethod
    def of(cls, db: Database, run: int, portal: str, entry: Entry) -> "Placing":
        """Prepare an entry; its strings are cleaned so that they can be stored."""
        return cls(db, run, portal, entry, clean(entry.article))

    def place(self) -> Iterator[Outcome]:
        """Put the entry where it belongs and yield its outcome, then those of its further pages."""
        known = one(self.db, HOLDER, {"address": self.entry.address})
        outcome = (self._revisit(known) if known else None) or self._admit()
        yield outcome
        if outcome.article_id is not None:
            yield from self._link(outcome.article_id)

    def _revisit(self, known: dict[str, Any]) -> Outcome | None:
        """Compare with what stands at the address; None where the page has become another story."""
        if known["copy"] == "part":
            return self._outcome("part", known["id"])
        held = read_article(self.db, known)
        before, now = len(fold_letters(held.text)), len(fold_letters(self.article.text))
        if now < POORER * before:
            why = f"the page now has {now} letters, article {known['id']} has {before} and is kept"
            return self._outcome("rejected", known["id"], why)
        own = self._is_own(known)
        article = _complete(self.article, held) if own else self.article
        digest = text_digest(article)
        if digest == known["text_digest"] and (not own or _same_details(article, held)):
            return self._outcome(
                "unchanged", known["id"], f"copy of article {known['id']}" if known["copy"] else ""
            )
        if own:
            return self._change(known, held, article)
        # A copy whose text is no longer its article's: forget the link and see the page as new.
        self.db.execute("delete from copies where canonical_url = ?", [self.entry.address])
        return None

    def _is_own(self, known: dict[str, Any]) -> bool:
        """Tell whether the page speaks for the article: by its address, or one names the other's."""
        mine = (self.entry.address, self.entry.declared)
        return known["canonical_url"] in mine or canonical(known["declared_url"] or "") == self.entry.address

    def _change(self, known: dict[str, Any], held: Article, article: Article) -> Outcome:
        """Replace an article by its page's new state, unless another article has that text already."""
        digest = text_digest(article)
        twin = self._with_text(digest)
        if twin not in (None, known["id"]):
            why = f"the page now has the text of article {twin}; article {known['id']} keeps what it had"
            return self._outcome("duplicate", twin, why)
        changed = [name for name in DETAILS if getattr(article, name) != getattr(held, name)]
        columns = to_columns(article, self.entry.capture) | {
            "text_digest": digest,
            "body_digest": body_digest(self.entry.capture.body),
            "updated_at": utc(self.entry.capture.fetched_at),
            "updated_run_id": self.run,
        }
        if known["copy"]:
            del columns["url"], columns["declared_url"]  # the article keeps its first address
        index.remove(self.db, known["id"], held)
        delete_details(self.db, known["id"])
        names = ", ".join(f"{name} = :{name}" for name in columns)
        self.db.execute(f"update articles set {names} where id = :id", columns | {"id": known["id"]})
        self._write_rest(known["id"], article)
        return self._outcome("updated", known["id"], f"changed: {', '.join(changed)}")

    def _admit(self) -> Outcome:
        """Place a page whose address is new: a copy where the text is known, else a new article."""
        digest = text_digest(self.article)
        twin = self._with_text(digest)
        if twin is not None:
            self._copy(twin, self.entry.address, self.entry.capture.url, "text")
            return self._outcome("duplicate", twin, f"same text as article {twin}")
        columns = to_columns(self.article, self.entry.capture) | {
            "portal": self.portal,
            "canonical_url": self.entry.address,
            "text_digest": digest,
            "body_digest": body_digest(self.entry.capture.body),
            "run_id": self.run,
        }
        names = ", ".join(columns)
        values = ", ".join(f":{name}" for name in columns)
        article_id = self.db.execute(f"insert into articles ({names}) values ({values})", columns).lastrowid
        if article_id is None:
            raise RuntimeError("SQLite gave no number to an article it inserted")
        self._write_rest(article_id, self.article)
        return self._outcome("archived", article_id)

    def _write_rest(self, article_id: int, article: Article) -> None:
        write_details(self.db, article_id, article)
        index.add(self.db, article_id, article)

    def _with_text(self, digest: str | None) -> int | None:
        if digest is None:
            return None
        row = self.db.execute("select id from articles where text_digest = ?", [digest]).fetchone()
        return row[0] if row else None

    def _link(self, article_id: int) -> Iterator[Outcome]:
        """Make the article known by the addresses that led to it, and account for its further pages."""
        capture = self.entry.capture
        if capture.requested_url:
            self._copy(article_id, canonical(capture.requested_url), capture.requested_url, "redirect")
        for part in capture.parts:
            self._copy(article_id, canonical(part.url), part.url, "part")
            yield Outcome(
                "part",
                part.requested_url or part.url,
                article_id=article_id,
                status=part.status,
                size=len(part.body),
                fetched_at=part.fetched_at,
            )

    def _copy(self, article_id: int, address: str, url: str, kind: CopyKind) -> None:
        """Note another address of an article, unless an article or a copy stands there."""
        self.db.execute(
            "insert into copies (canonical_url, article_id, kind, url, portal, title, published_at, source,"
            " fetched_at, run_id) select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
            " where not exists (select 1 from articles where canonical_url = ?) on conflict do nothing",
            [
                line(address),
                article_id,
                kind,
                line(url),
                self.portal,
                self.article.title,
                self.article.published and self.article.published.iso(),
                self.article.source,
                utc(self.entry.capture.fetched_at),
                self.run,
                line(address),
            ],
        )

    def _outcome(self, kind: OutcomeKind, article_id: int | None, why: str = "") -> Outcome:
        capture = self.entry.capture
        return Outcome(
            kind,
            self.entry.asked,
            why,
            article_id,
            status=capture.status,
            size=len(capture.body),
            fetched_at=capture.fetched_at,
        )


def _complete(article: Article, held: Article) -> Article:
    """Fill what this reading did not find from what is held."""
    missed = [g for g in FIELD_GROUPS if not any(getattr(article, name) for name in g)]
    kept = {name: getattr(held, name) for group in missed for name in group}
    return replace(article, **kept, rules={**held.rules, **article.rules})


def _same_details(article: Article, held: Article) -> bool:
    return all(getattr(article, name) == getattr(held, name) for name in DETAILS)
