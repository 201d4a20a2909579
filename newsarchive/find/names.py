"""Names of people as Chinese bylines print them, and telling them from words, places and login codes.

Everything here works on text folded by newsarchive.folding.fold_chars, which keeps the length, so that a
span found in the folded text cuts the printed name out of the original.
"""

import re
from functools import cache

from newsarchive.find.outlets import is_outlet
from newsarchive.find.words import read_words

HAN_NAME = re.compile("[\u3400-\u9fff〇]{2,4}")
FOREIGN = re.compile(
    r"[\u3400-\u9fff]{1,10}(?:[·‧•・.][\u3400-\u9fffa-z]{1,10}){1,4}|[a-z](?:[·‧.][a-z\u3400-\u9fff]{1,10}){1,3}"
)
LATIN = re.compile(r"[a-z][a-z.'’-]+(?: [a-z][a-z.'’-]*){1,3}")
CODE = re.compile(r"[a-z]{0,8}[-_]?\d{2,}[a-z]{0,3}|[a-z]{1,3}\d+|\d+")
ACCOUNTS = frozenset(["admin", "administrator", "system", "root", "null", "系统管理员", "管理员", "采集侠"])

AREA = re.compile(r"[\u4e00-\u9fff]{1,5}(?:[市县省区州镇乡村]|机场|车站|连线|国会|法院|总部|港|岛)")
SHORTENED = frozenset("报网社刊视")
"""What short names of outlets end with, and people's do not: 江视 王五."""

# What an affiliation glued before a name ends with: 江视新闻|陈小平, 文化周刊|王五.
GLUED = re.compile(r"[^,。]*(?:[报社网台刊闻视讯部站端]|新闻|频道|中心)")


def is_name(folded: str) -> bool:
    """Claims that a word by itself, with no label beside it, reads as a person's name.

    >>> is_name("欧阳明"), is_name("古丽·阿依"), is_name("高度"), is_name("时报")
    (True, True, False, False)
    """
    if FOREIGN.fullmatch(folded):
        return len(folded) >= 4 and not is_outlet(folded)
    if not HAN_NAME.fullmatch(folded) or folded in _other_words():
        return False
    if folded[-1] in SHORTENED or folded[-1] in "台团队部局厅":  # 东方报 names no 东方
        return False
    if folded[:2] in read_words("compound surnames"):
        return len(folded) >= 3
    return len(folded) <= 3 and folded[0] in read_words("surnames")


@cache
def _other_words() -> frozenset[str]:
    """Words known to be something else."""
    return read_words("not names") | read_words("places") | read_words("outlets")


def may_be_name(folded: str) -> bool:
    """Claims that a word can be a name or pen name where a label says that one follows."""
    if folded in _other_words() or (len(folded) > 2 and GLUED.fullmatch(folded)) or folded[-1:] in SHORTENED:
        return False
    return any(shape.fullmatch(folded) for shape in (HAN_NAME, FOREIGN, LATIN))


def is_code(folded: str) -> bool:
    """Claims that a word is the number or the login of an account.

    >>> is_code("hn666"), is_code("pk155"), is_code("admin"), is_code("王")
    (True, True, True, False)
    """
    return folded in ACCOUNTS or CODE.fullmatch(folded) is not None


def find_names(
    word: str, *, lenient: bool = False, reported: bool = False, credited: bool = False
) -> list[tuple[int, int]]:
    """Spans of the names in one folded word that holds names, perhaps with a place or an outlet glued on.

    lenient: a label says that names follow, so pen names count too. reported: the word, or the text it
    ends, says 報導 or 电, so a place may follow the name. credited: a post or label stands before, so that
    two names may be glued together.

    >>> find_names("王五北京", reported=True), find_names("王小五李四", credited=True), find_names("北京")
    ([(0, 2)], [(0, 3), (3, 5)], [])
    """
    if is_name(word):
        return [(0, len(word))]
    if reported:
        word = _without_place(word)
    size = len(word)
    if size > 12:
        return []
    if is_name(word):
        return [(0, size)]
    for length in (3, 2, 4):
        rest = word[length:]
        if rest and is_name(word[:length]) and is_place(rest):
            return [(0, length)]
    if reported or lenient:
        for length in (3, 2, 4):
            cut = size - length
            if cut > 2 and is_name(word[cut:]) and GLUED.fullmatch(word[:cut]):
                return [(cut, size)]
    if is_place(word):
        return []
    if reported and size >= 5 and is_name(word[:3]):
        return [(0, 3)]  # before the name of a place that no list holds
    if credited and size in (4, 5, 6) and (glued := _glued(word)):
        return glued
    return [(0, size)] if lenient and may_be_name(word) else []


def _without_place(word: str) -> str:
    """The word without a known place at its end."""
    for length in (5, 4, 3, 2):
        if len(word) > length + 1 and word[-length:] in read_words("places"):
            return word[:-length]
    return word


def is_place(word: str) -> bool:
    """Claims that a word is a place or begins with one."""
    places = read_words("places")
    if word[:2] in places or word[:3] in places or word[:4] in places or word[:5] in places:
        return True
    return word[:8] in places or AREA.fullmatch(word) is not None


def _glued(word: str) -> list[tuple[int, int]]:
    """Two names without anything between them, where only one cut makes two names."""
    cuts = [cut for cut in (2, 3) if is_name(word[:cut]) and is_name(word[cut:])]
    return [(0, cuts[0]), (cuts[0], len(word))] if len(cuts) == 1 else []
