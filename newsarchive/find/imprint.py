"""Outlets and names that stand beside the date without any label: 2019-09-05 11:10 江城晚报 王五.

Portals name the source bare as often as after 来源：. It is read only from the line of the date and the lines
next to it, and only where it reads like an outlet or the names of its elements say so.
"""

import re
from dataclasses import dataclass, field

from newsarchive.find.credits import is_credit
from newsarchive.find.labels import read_labels
from newsarchive.find.names import is_name, may_be_name
from newsarchive.find.outlets import NOISE, NOT_MEDIA, is_outlet
from newsarchive.find.people import POST
from newsarchive.find.pieces import Piece, is_dated, read_pieces
from newsarchive.find.tools import is_tool
from newsarchive.find.words import read_words
from newsarchive.outline import Line

SOURCE_HINT = re.compile(r"source|laiyuan|(?:^|[^a-z])from(?:$|[^a-z])|media|origin(?!al)")
AUTHOR_HINT = re.compile(r"author|writer|reporter|zuozhe|byline|columnist")

SMALL, DEEP = 6, 3
"""Lines of a block, and elements around its parts, where date, outlet and reporter stand each by itself."""
ALONE = re.compile(r"[\u4e00-\u9fff·]{2,10}")
CRUMB = re.compile(r"[>»›]|首页|主页")


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
        pieces = list(read_pieces(lines[number]))
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
    first = next(read_pieces(line), None)
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
    pieces = list(read_pieces(line))
    for piece in pieces if len(pieces) <= 3 else ():
        hint = piece.hint or line.box.label
        if "/" in piece.folded or AUTHOR_HINT.search(hint) or SOURCE_HINT.search(hint):
            _take(found, piece._replace(hint=hint), alone=False)
