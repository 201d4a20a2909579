"""The words of a line with a date that no label claims: what may be the outlet's name or the reporter's."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsarchive.find.labels import RUN_MARK, split_labels
from newsarchive.find.names import is_code
from newsarchive.find.outlets import ADDRESS, NOISE, STAMP, TIME, is_outlet, source_span
from newsarchive.find.people import POST
from newsarchive.find.runs import mark_runs
from newsarchive.find.words import read_words
from newsarchive.folding import fold_chars
from newsarchive.outline import Line

PIECE = re.compile(rf"[^\s{RUN_MARK}|丨│•●■□◆—,，;；、()（）【】<>»]+")
IDLE = re.compile(
    r".*\d+ ?(?:人|次|条|评论|阅读|参与|点|个|k|万).*|[\d:./+-]+|\d+[\u4e00-\u9fff]{1,2}|.*第\d+期|"
    r".{0,3}报[道导]|发布|更新|原创|正文|转载|专电"
)
DIGIT = re.compile(r"\d")


class Piece(NamedTuple):
    """A word beside the date."""

    folded: str
    printed: str
    hint: str
    """id and class of its own element."""
    href: str
    after: bool
    """It stands after the date."""
    apart: bool = False
    """It fills an element of its own, or ends in a note such as [整理]."""


def is_dated(line: Line) -> bool:
    """Claims that a short line shows a date or a time of day."""
    return (
        len(line.text) <= 120
        and DIGIT.search(line.text) is not None
        and STAMP.search(line.folded) is not None
    )


def read_pieces(line: Line) -> Iterator[Piece]:
    """The words of a line that are neither time nor tool nor labelled nor someone's post."""
    marked = mark_runs(line)
    folded = fold_chars(marked.text)
    stamp = STAMP.search(folded)
    for match in PIECE.finditer(_blank(folded)):
        word = match[0]
        if len(word) < 2 or IDLE.fullmatch(word) or is_code(word) or POST.search(word):
            continue
        known = word in read_words("places") or word in read_words("not names") or NOISE.match(word)
        if known and not is_outlet(word):
            continue
        run = marked.run_at(match.start())
        printed = marked.text[match.start() : match.end()]
        yield Piece(
            word,
            printed,
            run.label if run else "",
            run.href if run else "",
            stamp is not None and match.start() > stamp.start(),
            word.endswith("]") or (run is not None and run.text.strip() == printed),
        )


def _blank(folded: str) -> str:
    """The line with labels, their values (but for what follows a time) and times blanked out."""
    for entry in reversed(split_labels(folded)):
        end = entry.end
        if entry.mark in " \ue000":
            end = entry.start
        elif entry.role == "source":
            end = entry.start + source_span(folded[entry.start : end])[1]
        elif entry.role == "other" and (stamp := STAMP.search(folded, entry.start, end)):
            end = stamp.start()
        folded = folded[: entry.at] + " " * (end - entry.at) + folded[end:]
    for pattern in (ADDRESS, TIME):
        folded = pattern.sub(lambda match: " " * len(match[0]), folded)
    return folded
