"""How near an extractor's row comes to a page's label, field by field.

A label is what a careful reader says a page holds: title, published_at, source, author, paragraphs,
captions, keywords (tags shown), meta_keywords, `also` (field -> other values that count as right) and
`optional` (lines that count neither for nor against). A row is what an extractor printed, under the
same names; `authors` serves for author.

Every page gives a field a Tally of hits, of what should not be there, and of what is missing.

    title, date, time   share of pages that are right; time is day, hour and minute, where the label has them
    body                mean over pages of F1 on runs of four tokens: a character, a Latin word, a number
    paragraphs          mean over pages of F1 on whole paragraphs: is the text cut where the page cuts it
    source, author      F1 over all pages together: one value, or one set of names, a page
    captions, keywords  F1 over all pages together, caption by caption and tag by tag
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, NamedTuple

Record = Mapping[str, Any]


class Tally(NamedTuple):
    """What was found and right, found and wrong, and not found."""

    hits: int = 0
    extra: int = 0
    missed: int = 0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found."""
        return 2 * self.hits / (2 * self.hits + self.extra + self.missed) if any(self) else 1.0


RIGHT, WRONG = Tally(hits=1), Tally(extra=1, missed=1)

_SAME = {ord(mark): '"' for mark in "“”„‟«»「」『』〝〞"} | {ord(mark): "'" for mark in "‘’\u201a\u201b"}
_UNSEEN = re.compile(r"[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]+")
_TOKEN = re.compile(r"[a-z0-9]+|[^\sa-z0-9]")
_BETWEEN_NAMES = re.compile(r"[\s、，,；;/]+")
_STAMP = re.compile(r"\s*(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})(?:\D{1,3}(\d{1,2}):(\d{2}))?")


def fold(text: Any) -> str:
    """One spelling for texts a reader would call the same: width, quotes, white space, case evened out."""
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", str(text or "")).translate(_SAME)).lower()


def names_of(value: Any) -> frozenset[str]:
    """The set of names in a list, or in a string that lists them."""
    parts = _BETWEEN_NAMES.split(value) if isinstance(value, str) else value or ()
    return frozenset(filter(None, map(fold, parts)))


def moment(value: Any) -> tuple[str, str]:
    """Day and minute of a time written year first: ("2020-04-29", "20:33"); "" for what it does not say."""
    if not (stamp := _STAMP.match(str(value or ""))):
        return "", ""
    year, month, day, hour, minute = stamp.groups()
    return f"{year}-{int(month):02}-{int(day):02}", f"{int(hour):02}:{minute}" if hour else ""


def accepted(label: Record, field: str) -> list[Any]:
    """Every value of a field that counts as right, the label's own first."""
    return [label.get(field), *(label.get("also") or {}).get(field, ())]


def compare(found: Counter[Any], wanted: Counter[Any]) -> Tally:
    """Tally of two bags."""
    hits = (found & wanted).total()
    return Tally(hits, found.total() - hits, wanted.total() - hits)


def one_of(found: Collection[str], right: list[Collection[str]]) -> Tally:
    """Tally of one value (a text, a set of names) against those that count as right; empty is "none"."""
    if found in right:
        return RIGHT if found else Tally()
    return Tally(0, bool(found), bool(right[0]))


def title(label: Record, row: Record) -> Tally:
    """Right or wrong."""
    return RIGHT if fold(row.get("title")) in map(fold, accepted(label, "title")) else WRONG


def date(label: Record, row: Record) -> Tally:
    """Right where the calendar day is; a page that states none wants none."""
    wanted = [moment(value) for value in accepted(label, "published_at")]
    days = {day for day, _ in wanted} if wanted[0][0] else {""}
    return RIGHT if moment(row.get("published_at"))[0] in days else WRONG


def time(label: Record, row: Record) -> Tally | None:
    """Right where day, hour and minute are; None for a page that prints no clock time."""
    wanted = [moment(value) for value in accepted(label, "published_at")]
    if not wanted[0][1]:
        return None
    return RIGHT if moment(row.get("published_at")) in wanted else WRONG


def source(label: Record, row: Record) -> Tally:
    """One value a page."""
    return one_of(fold(row.get("source")), [fold(value) for value in accepted(label, "source")])


def author(label: Record, row: Record) -> Tally:
    """One set of names a page."""
    given = row["author"] if "author" in row else row.get("authors")
    return one_of(names_of(given), [names_of(value) for value in accepted(label, "author")])


def _scored(texts: Iterable[str] | None, label: Record) -> list[str]:
    """The texts that count: neither empty nor optional."""
    optional = {*map(fold, label.get("optional") or ()), ""}
    return [text for text in texts or () if fold(text) not in optional]


def _runs(texts: list[str], length: int = 4) -> Counter[tuple[str, ...]]:
    """Runs of tokens, across paragraph ends too; a text shorter than one run is one run."""
    spelt = unicodedata.normalize("NFKC", "\n".join(texts)).translate(_SAME).lower()
    tokens = _TOKEN.findall(spelt)
    if not tokens:
        return Counter()
    starts = range(max(1, len(tokens) - length + 1))
    return Counter(tuple(tokens[start : start + length]) for start in starts)


def body(label: Record, row: Record) -> Tally:
    """Runs of four tokens."""
    found, wanted = (_runs(_scored(side.get("paragraphs"), label)) for side in (row, label))
    return compare(found, wanted)


def paragraphs(label: Record, row: Record) -> Tally:
    """Whole paragraphs."""
    found, wanted = (Counter(map(fold, _scored(side.get("paragraphs"), label))) for side in (row, label))
    return compare(found, wanted)


def captions(label: Record, row: Record) -> Tally:
    """Caption by caption."""
    found, wanted = (Counter(map(fold, _scored(side.get("captions"), label))) for side in (row, label))
    return compare(found, wanted)


def keywords(label: Record, row: Record) -> Tally:
    """Tag by tag; where the page shows none, its meta keywords may be given."""
    found, shown = names_of(row.get("keywords")), names_of(label.get("keywords"))
    if shown:
        return compare(Counter(found), Counter(shown))
    return Tally(extra=len(found - names_of(label.get("meta_keywords"))))


MEASURES: dict[str, Callable[[Record, Record], Tally | None]] = {
    measure.__name__: measure
    for measure in (title, date, time, source, author, body, paragraphs, captions, keywords)
}
POOLED = frozenset({"source", "author", "captions", "keywords"})
"""Fields scored over all pages together; the others are means over pages."""


def measure_page(label: Record, row: Record) -> dict[str, Tally]:
    """Field -> Tally of one page; a field the page cannot tell about is left out."""
    tallies = {field: measure(label, row) for field, measure in MEASURES.items()}
    return {field: tally for field, tally in tallies.items() if tally is not None}


def totals(pages: Collection[Mapping[str, Tally]]) -> dict[str, float]:
    """Field -> score over pages, each 0 to 1; a field no page can tell about scores 1."""
    scores = {}
    for field in MEASURES:
        tallies = [page[field] for page in pages if field in page]
        if field in POOLED:
            scores[field] = Tally(*map(sum, zip(*tallies, strict=True))).f1 if tallies else 1.0
        else:
            scores[field] = sum(tally.f1 for tally in tallies) / len(tallies) if tallies else 1.0
    return scores
