"""The word lists of words.txt."""

import re
from functools import cache
from importlib.resources import files


@cache
def read_words(name: str) -> frozenset[str]:
    """Return one list of words.txt. Raises KeyError where there is none of that name."""
    return _lists()[name]


@cache
def _lists() -> dict[str, frozenset[str]]:
    lists: dict[str, set[str]] = {}
    words: set[str] = set()
    for line in files("newsarchive.find").joinpath("words.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            words = lists.setdefault(line.strip("[] "), set())
        elif not line.startswith("#"):
            words.update(line.split())
    return {name: frozenset(words) for name, words in lists.items()}


def any_of(words: str) -> str:
    """An alternation of the words of a text, the longest first, as part of a pattern."""
    return "|".join(map(re.escape, sorted(set(words.split()), key=len, reverse=True)))
