"""Where the words that were looked for stand in a text, and the piece of it worth showing."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsarchive.archive.query import Term
from newsarchive.folding import fold_chars

WIDTH = 110
"""Characters of a snippet; two to three lines of a terminal."""

LEAD = 30
"""Characters before the first mark at most, so that its sentence can be seen to begin."""

MOST = 200
"""Marks looked at to choose the snippet; a single character may stand in a text a thousand times."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text as printed and the places in it to be marked."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()
    """Begin and end of each mark, in characters; in order, never overlapping."""


def mark(text: str, terms: Sequence[Term]) -> Marked:
    """Mark every term in a text; folding keeps its length, so the places hold for the original."""
    folded = fold_chars(text)
    spans = sorted(found.span() for term in terms for found in term.pattern.finditer(folded))
    merged: list[tuple[int, int]] = []
    for begin, end in spans:
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return Marked(text, tuple(merged))


def cut_snippet(text: str, terms: Sequence[Term]) -> Marked:
    """Cut the piece that shows most of the terms, marked, on one line; its beginning where there is none."""
    begin = _best_begin(text, terms)
    piece = text[begin : begin + WIDTH].replace("\n", " ")
    before, after = "…" if begin else "", "…" if begin + WIDTH < len(text) else ""
    return mark(f"{before}{piece}{after}", terms)


def _best_begin(text: str, terms: Sequence[Term]) -> int:
    """Return where the snippet begins: before the place from which most different terms are in sight."""
    folded = fold_chars(text)
    found = [
        (span.start(), number)
        for number, term in enumerate(terms)
        for span, _ in zip(term.pattern.finditer(folded), range(MOST), strict=False)
    ]
    places = sorted(found)[:MOST]
    if not places:
        return 0
    sight = WIDTH - LEAD
    best = max(places, key=lambda place: len({n for at, n in places if place[0] <= at < place[0] + sight}))
    return _sentence_begin(text, best[0])


def _sentence_begin(text: str, place: int) -> int:
    """Return the beginning of the sentence a place is in, or LEAD characters before it."""
    earliest = max(0, place - LEAD)
    ends = (text.rfind(stop, earliest, place) + 1 for stop in "。！？；\n")
    return max(*ends, earliest if earliest else 0)
