"""Labels of a byline (来源：, 作者：, 责编：…): where they stand in a line, and the value after each.

Text is folded by newsarchive.folding.fold_chars first: labels are then simplified, half-width, lower case,
and positions hold in the printed text as well.
"""

import re
from functools import cache
from typing import Literal, NamedTuple, get_args

from newsarchive.find.words import read_words

Role = Literal[
    "source", "author", "correspondent", "photographer", "both", "editor", "staff", "translator", "other"
]

RUN_MARK = "\ue000"
"""Stands between two runs of a line: a private-use character, so no page prints it."""

LONGEST = 8
"""Characters of the longest label."""

# What may end a label: a colon anywhere; a bracket, bar or space only where the label begins a word.
# Not a slash inside 文/图, nor a space before the mark that follows it.
ENDS = re.compile(
    r"[:∶]|[\]】|丨│]|(?<![文图摄])/|(?<=[文图摄])/(?![文图摄](?:[ :/|丨\ue000]|$))|"
    r"[·•・](?=[ \ue000])|[ \ue000](?![ \ue000]{0,3}[:∶/|丨│·•・])"
)
MAY_END = re.compile("[:∶\\]】|丨│/·•・ \ue000]")
"""The characters that ENDS is about, found faster by themselves; few of them stand behind a label."""
OPENERS = frozenset(" \ue000()[]【】〔〕<>《》/|丨│,，;；、:∶。·•□■◆◇●○▲△★☆※▼—-_~")
BLANKS = (" ", RUN_MARK)
POSTS = frozenset(["author", "correspondent", "both"])
NAMED = re.compile(r"[\u4e00-\u9fff]{2,4}\ue000?[/|]$")
UNCERTAIN = frozenset("文图摄译著")
"""Labels of one character end many words; they count only where they begin one."""


# Labels that begin a sentence need no mark: 本文来源于江城晚报, 转载自江城网.
SENTENCE = re.compile(
    r"""[ \ue000(\[【*※]{0,4}
    (?P<label>(?:本文|文章|稿件|原文|内容)?(?:来源[于自]|转载?自|摘编?自|选自)|(?:本文|文章|稿件)来自)
    (?![:∶\ \ue000于自]|$)""",
    re.VERBOSE,
)


class Labelled(NamedTuple):
    """One label with its value, as positions in the line."""

    role: Role
    label: str
    """The label, folded, without spaces."""
    at: int
    """Where the label begins."""
    start: int
    """Where its value begins."""
    end: int
    """Where its value ends: at the next label or the end of the line."""
    mark: str
    """The character that ends the label; "" where none does."""


@cache
def read_labels() -> dict[str, Role]:
    """Label -> what follows it."""
    return {word: role for role in get_args(Role) for word in read_words(f"label {role}")}


@cache
def _last_letters() -> frozenset[str]:
    """What stands before a mark that ends a label, to pass over most marks quickly."""
    return frozenset(word[-1] for word in read_labels()) | {" ", RUN_MARK}


def split_labels(folded: str) -> list[Labelled]:
    """The labels of a line with the spans of their values; empty values stay empty.

    >>> [(found.role, "来源: 作者:王五"[found.start:found.end]) for found in split_labels("来源: 作者:王五")]
    [('source', ' '), ('author', '王五')]
    """
    found: list[Labelled] = []
    floor = 0
    if begun := SENTENCE.match(folded):
        floor = begun.end()
        found.append(Labelled("source", begun["label"], begun.start("label"), floor, len(folded), ""))
    last = _last_letters()
    for end in MAY_END.finditer(folded):
        mark = end[0]
        before = folded[end.start() - 1 : end.start()]
        if before not in last or not (mark in ":∶" or ENDS.match(folded, end.start())):
            continue
        entry = label_before(folded, end.start(), floor, strict=mark not in ":∶")
        if entry is None:
            continue
        label, at = entry
        role = read_labels()[label]
        if mark in "]】" and (not folded[end.end() :].strip(" \ue000.。") or is_note(folded, at)):
            continue  # [整理] closes a line and labels nothing
        if mark in BLANKS and (role == "other" or (found and _ends_value(folded, end.end(), role))):
            continue
        if (
            mark in BLANKS
            and found
            and role in POSTS
            and at - floor <= 3
            and not folded[floor:at].strip(" \ue000")
        ):
            continue  # 摄影：记者 王五: a post of who is named there
        if mark in BLANKS and NAMED.search(folded[max(0, at - 7) : at]):
            continue  # 王五/文 李四/图: what follows the mark is no label but tells what 王五 did
        floor = end.end()
        if found:
            found[-1] = found[-1]._replace(end=at)
        found.append(Labelled(role, label, at, floor, len(folded), mark))
    return found


def is_note(folded: str, at: int) -> bool:
    """Claims that a bracket before a label is glued to a word, on which it is a note: 某网[整理]."""
    return at > 1 and folded[at - 1] in "[【" and folded[at - 2] not in OPENERS


def _ends_value(folded: str, end: int, role: Role) -> bool:
    """Claims that a word is no label but belongs to the names before it: 作者：王五 文/图 点击：."""
    if role not in ("both", "photographer"):
        return False
    rest = ENDS.search(folded, end)
    following = label_before(folded, rest.start(), end, strict=False) if rest else None
    return not folded[end:].strip(" \ue000)]】") or (following is not None and following[1] <= end)


def label_before(folded: str, end: int, floor: int, *, strict: bool) -> tuple[str, int] | None:
    """The longest label that ends at a position and begins after floor, with its beginning.

    strict: only a label that begins a word.
    """
    labels = read_labels()
    letters = ""
    best = None
    position = end
    while position > floor and len(letters) < LONGEST and end - position < 2 * LONGEST:
        position -= 1
        char = folded[position]
        if char == " " or char == RUN_MARK:
            if letters in labels and (strict or char == RUN_MARK or len(letters) > 1):
                break  # 来源：某地发布 时间：
            continue
        letters = char + letters
        if letters in labels:
            begins = position == 0 or folded[position - 1] in OPENERS
            if begins or not (strict or letters in UNCERTAIN):
                best = (letters, position)
    return best
