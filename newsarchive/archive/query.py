"""What a reader types into the search box, understood.

    长江 水位          both words, anywhere in the article
    "长江水位"         exactly this, across no other characters than spaces; 「长江水位」 and “长江水位” too
    长江 OR 汉江       one of them at least; | does the same
    长江 -汉江         without this one

A Chinese word needs no quotes: its characters are looked for side by side. Width, case, Traditional and
Simplified make no difference. Punctuation never has a meaning beyond these.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from newsarchive.archive.segment import UNSPACED, segment
from newsarchive.errors import QueryError
from newsarchive.folding import INVISIBLE, fold_chars

PIECE = re.compile(
    r"""
    (?P<no>[-－]?)
    (?: ["“”＂](?P<quoted>[^"“”＂]*)["“”＂]?
      | [「『](?P<cornered>[^」』]*)[」』]?
      | (?P<word>[|｜]+|[^\s"“”＂「『|｜]+)
    )
    """,
    re.VERBOSE,
)

OR = re.compile(r"OR|[|｜]+")

LETTER = rf"[^\W_{UNSPACED}]"
"""A letter or digit of a script that sets spaces between words: gdp is not found in xgdp."""

WORD = re.compile(rf"(?P<gap>(?:\W|_)*)(?P<word>{LETTER}+|[{UNSPACED}])")

LOOSE = rf"(?:[^\S\n]|[{''.join(sorted(INVISIBLE))}])*"
"""What may stand inside a word: spaces set for looks, and what nobody sees."""

PUNCTUATED = r"(?:[^\w\n]|_)*"
"""What may stand where the reader typed a space or a mark: any marks, within a paragraph."""


@dataclass(frozen=True)
class Term:
    """One word or phrase, at least one letter or character long."""

    text: str

    @cached_property
    def match(self) -> str:
        """The term as SQLite's MATCH takes it; whatever was typed is data there, never syntax."""
        return '"' + segment(self.text.replace("\0", " ")).replace('"', " ") + '"'

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds the term in a text folded by fold_chars, and is stricter than the index about marks."""
        pattern = ""
        for found in WORD.finditer(fold_chars(self.text)):
            if pattern:
                pattern += PUNCTUATED if found["gap"] else LOOSE
            pattern += _whole(found["word"])
        return re.compile(pattern)

    @cached_property
    def is_exact(self) -> bool:
        """Whether the index alone is to be believed: one character or one Latin word."""
        return len(WORD.findall(fold_chars(self.text))) == 1


def _whole(word: str) -> str:
    if re.match(LETTER, word):
        return rf"(?<!{LETTER}){re.escape(word)}(?!{LETTER})"
    return re.escape(word)


@dataclass(frozen=True)
class Query:
    """What is looked for: one term at least of every group, and none of the excluded."""

    groups: tuple[tuple[Term, ...], ...] = ()
    excluded: tuple[Term, ...] = ()

    @property
    def terms(self) -> tuple[Term, ...]:
        """Every term that is looked for."""
        return tuple(term for group in self.groups for term in group)

    @property
    def match(self) -> str:
        """The whole as SQLite's MATCH takes it. What is excluded is left to admits where the index errs."""
        wanted = " AND ".join(f"({' OR '.join(term.match for term in group)})" for group in self.groups)
        excluded = [term.match for term in self.excluded if term.is_exact]
        return f"({wanted}) NOT ({' OR '.join(excluded)})" if excluded else wanted

    @property
    def is_exact(self) -> bool:
        """Whether the index alone decides."""
        return all(term.is_exact for term in (*self.terms, *self.excluded))

    def admits(self, texts: Sequence[str]) -> bool:
        """Tell whether an article with these folded texts is what was looked for."""

        def occurs(term: Term) -> bool:
            return any(term.pattern.search(text) for text in texts)

        return all(any(map(occurs, group)) for group in self.groups) and not any(map(occurs, self.excluded))


def read_query(typed: str) -> Query:
    """Understand what was typed; raise QueryError where it only says what is not wanted.

    >>> [[term.text for term in group] for group in read_query('长江 "5G 手机" | 汉江 -洪水').groups]
    [['长江'], ['5G 手机', '汉江']]
    """
    groups: list[tuple[Term, ...]] = []
    excluded: list[Term] = []
    joined = False
    for piece in PIECE.finditer(typed):
        if OR.fullmatch(piece["word"] or "") and not piece["no"]:
            joined = bool(groups)
            continue
        term = Term(piece["quoted"] or piece["cornered"] or piece["word"] or "")
        if not WORD.search(fold_chars(term.text)):
            continue  # marks alone
        if piece["no"]:
            excluded.append(term)
        elif joined:
            groups[-1] += (term,)
        else:
            groups.append((term,))
        joined = False
    if excluded and not groups:
        raise QueryError(f"{typed!r} only says what is not wanted; add a word to look for")
    return Query(tuple(groups), tuple(excluded))
