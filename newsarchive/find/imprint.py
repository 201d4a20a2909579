"""Outlets and names that stand beside the date without any label: 2019-09-05 11:10 江城晚报 王五.

Portals name the source bare as often as after 来源：. It is read only from the line of the date and the lines
next to it, and only where it reads like an outlet or the names of its elements say so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from newsarchive.find.credits import is_credit
from newsarchive.find.labels import RUN_MARK, read_labels, split_labels
from newsarchive.find.names import is_code, is_name, may_be_name
from newsarchive.find.outlets import ADDRESS, NOISE, NOT_MEDIA, STAMP, TIME, is_outlet, source_span
from newsarchive.find.people import POST
from newsarchive.find.runs import mark_runs
from newsarchive.find.tools import is_tool
from newsarchive.find.words import read_words
from newsarchive.folding import fold_chars
from newsarchive.outline import Line

SOURCE_HINT = re.compile(r"source|laiyuan|(?:^|[^a-z])from(?:$|[^a-z])|media|origin(?!al)")
AUTHOR_HINT = re.compile(r"author|writer|reporter|zuozhe|byline|columnist")

PIECE = re.compile(rf"[^\s{RUN_MARK}|丨│•●■□◆—,，;；、()（）【】<>»]+")
IDLE = re.compile(
    r".*\d+ ?(?:人|次|条|评论|阅读|参与|点|个|k|万).*|[\d:./+-]+|\d+[\u4e00-\u9fff]{1,2}|.*第\d+期|"
    r".{0,3}报[道导]|发布|更新|原创|正文|转载|专电"
)
DIGIT = re.compile(r"\d")
SMALL, DEEP = 6, 3
"""Lines of a block, and elements around its parts, where date, outlet and reporter stand each by itself."""
ALONE = re.compile(r"[\u4e00-\u9fff·]{2,10}")
CRUMB = re.compile(r"[>»›]|首页|主页")


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


@dataclass(slots=True)
class Imprint:
    """What stands unlabelled beside the date."""

    source: str = ""
    href: str = ""
    """Link of the source's name."""
    hinted: list[str] = field(default_factory=list)
    """Names that their element's own name calls authors."""
    names: list[str] = field(default_factory=list)
    """Other names."""
    likely: str = ""
    """What stands where outlets stand, though it does not read like one."""


def read_imprint(lines: list[Line], headline: int) -> Imprint:
    """Read the lines around the headline; only those with a date and their neighbours count."""
    found = Imprint()
    dated = [number for number, line in enumerate(lines) if is_dated(line)]
    for number in dated:
        pieces = list(_pieces(lines[number]))
        before = ""
        for piece in pieces:
            # One short word alone is a place as often as a name; behind an outlet it is its reporter.
            vouched = bool(found.names) or is_outlet(before)
            _take(found, piece, alone=len(pieces) == 1, vouched=vouched)
            before = piece.folded
    near = {number for other in dated for number in range(other - 3, other + 4)}
    for number, line in enumerate(lines) if dated else ():
        if number not in near or number in dated or line.index == headline or line.index < headline - 2:
            continue
        if len(line.text) > 30 or CRUMB.search(line.text):
            continue
        beside = any(abs(number - other) == 1 and _share_block(line, lines[other]) for other in dated)
        _read_neighbour(found, line, headline, beside=beside or _names_reporter(lines, number, dated))
    return found


def is_dated(line: Line) -> bool:
    """Claims that a short line shows a date or a time of day."""
    return (
        len(line.text) <= 120
        and DIGIT.search(line.text) is not None
        and STAMP.search(line.folded) is not None
    )


def _pieces(line: Line) -> Iterator[Piece]:
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


def _take(found: Imprint, piece: Piece, *, alone: bool, vouched: bool = False) -> None:
    """Sort one word into outlets and names."""
    word = piece.folded
    if "/" in word:
        _take_pair(found, piece)
    elif is_outlet(word):
        _take_source(found, piece)
    elif AUTHOR_HINT.search(piece.hint):
        if is_name(word) or (may_be_name(word) and piece.hint.count(" ") < 4):
            found.hinted.append(piece.printed)
    elif SOURCE_HINT.search(piece.hint) and not is_name(word):
        _take_source(found, piece)
    elif is_name(word) and (len(word) > 2 or vouched):
        found.names.append(piece.printed)
    elif alone and _may_be_outlet(piece):
        _take_source(found, piece)


def _may_be_outlet(piece: Piece) -> bool:
    """Claims that the only word after the date names an outlet, though it does not read like one: it is a
    link, or stands apart and is no short word."""
    if not (piece.after and piece.apart) or piece.folded.isascii() or NOT_MEDIA.fullmatch(piece.folded):
        return False
    return (2 if piece.href else 4) <= len(piece.folded) <= 12


def _take_source(found: Imprint, piece: Piece) -> None:
    if not found.source and len(piece.printed) <= 24:
        found.source, found.href = piece.printed, piece.href


def _take_pair(found: Imprint, piece: Piece) -> None:
    """王五/江城晚报, 江城社／紐約5日專電."""
    at = 0
    for folded in piece.folded.split("/"):
        part = piece.printed[at : at + len(folded)]
        at += len(folded) + 1
        if is_outlet(folded):
            _take_source(found, piece._replace(printed=part))
        elif is_name(folded):
            found.names.append(part)


def _take_leading(found: Imprint, line: Line) -> None:
    """The outlet that begins a line of credits: 江城晚报 记者王五, 【江城晚報／記者王五／即時報導】."""
    folded = line.folded.lstrip("[【〔( ")
    at = len(line.folded) - len(folded)
    head = folded.split("/", 1)[0].rstrip()
    if head != folded and is_outlet(head) and not POST.search(head):
        _take_source(found, Piece(head, line.text[at : at + len(head)], "", "", after=False))
        return
    first = next(_pieces(line), None)
    if first and line.text.startswith(first.printed) and is_outlet(first.folded):
        _take_source(found, first)


def _is_alone(line: Line) -> bool:
    """Claims that a line is one plain word in an element of its own."""
    return line.box.end - line.box.start == 1 and ALONE.fullmatch(line.folded) is not None


def _share_block(line: Line, other: Line) -> bool:
    """Claims that two lines stand in one small block, each perhaps in elements of its own."""
    block = line.box.parent
    for _ in range(DEEP):
        if block is None or block.end - block.start > SMALL:
            return False
        if block.start <= other.index < block.end:
            return True
        block = block.parent
    return False


def _names_reporter(lines: list[Line], number: int, dated: list[int]) -> bool:
    """Claims that a line is a whole name right below the date's line, or below the outlet between them."""
    line = lines[number]
    if len(line.folded) != 3 or not is_name(line.folded):
        return False
    return number - 1 in dated or (number - 2 in dated and is_outlet(lines[number - 1].folded))


def _take_alone(found: Imprint, line: Line) -> None:
    """A word beside the date's line that is a name, or stands where outlets stand."""
    word = line.folded
    known = word in read_words("places") or word in read_words("not names") or word in read_labels()
    if known or NOISE.match(word) or is_tool(word):
        return
    if is_name(word):
        found.names.append(line.text)
    elif len(word) > 3 and not NOT_MEDIA.fullmatch(word):
        found.likely = found.likely or line.text


def _read_neighbour(found: Imprint, line: Line, headline: int, *, beside: bool) -> None:
    """A line next to the date counts where it is an outlet as a whole or its element's name says so."""
    folded = line.folded
    if "/" not in folded and folded.count(" ") < 2 and line.index > headline and is_outlet(folded):
        href = next((run.href for run in line.runs if run.href), "")
        _take_source(found, Piece(folded, line.text, "", href, after=False))
        return
    if line.index > headline and is_credit(line):
        _take_leading(found, line)
        return
    if line.index > headline and beside and _is_alone(line):
        _take_alone(found, line)
        return
    labels = [line.box.label, *(run.label for run in line.runs if run.label)]
    if "/" not in folded and not any(AUTHOR_HINT.search(name) or SOURCE_HINT.search(name) for name in labels):
        return
    pieces = list(_pieces(line))
    for piece in pieces if len(pieces) <= 3 else ():
        hint = piece.hint or line.box.label
        if "/" in piece.folded or AUTHOR_HINT.search(hint) or SOURCE_HINT.search(hint):
            _take(found, piece._replace(hint=hint), alone=False)
