"""The value after one label: 来源：江城晚报, 作者：王五、李四, 图/受访者提供."""

import re

from newsarchive.find.credit import Credit
from newsarchive.find.labels import BLANKS, RUN_MARK, Labelled, read_labels
from newsarchive.find.names import is_code
from newsarchive.find.outlets import ADDRESS, BRACKETS, NOISE, SENTENCE, STAMP, cut_source, is_outlet
from newsarchive.find.people import WORD, People, read_people
from newsarchive.find.words import read_words
from newsarchive.folding import fold_chars

LONGEST_VALUE = 40
LONGEST_DESK = 20
"""Characters of a value, and of a desk's or office's name after 作者：."""

BARS = ("/", "|", "丨", "│", "·", "•", "・")
SETTERS = (*BARS, "]", "】")
"""Marks that set a label apart as a colon does."""
SENTENCES = ("于", "自")
"""Ends of labels that are the beginning of a sentence: 本文来源于江城晚报."""
NAMELESS = frozenset(["source", "staff", "other"])
EDGES = " \ue000()[]【】〔〕<>|/丨·。.,:-"
LONGEST_BARE = 14
"""Characters of a source that no colon announces."""
FIRST = re.compile(r"[^\s\ue000,。!?;:，！？；：|丨│/]+")
PROVIDED = re.compile(r"(?:提供|供图|资料图?片?|截图|网络|视觉中国|受访者|采访对象|被访者)[ \ue000)\]】]*$")
"""What stands for a photographer's name."""
LOGIN = re.compile("[a-z][a-z_.-]{2,19}")
"""A pen name in Latin letters, as readers and small outlets sign with: 作者：bluefish."""
CODES = re.compile(r"(?:_|\b)[A-Za-z]{1,4}_?\d{2,}\b|[\s_]+[A-Z]{1,3}\d+")


def read_labelled(credit: Credit, text: str, folded: str, entry: Labelled, *, chained: bool) -> None:
    """One label with its value; chained: the line credits an editor, so 记者： in it opens no answer."""
    end = _value_end(folded, entry)
    rest = STAMP.sub("", folded[end : entry.end]).strip(EDGES)
    value = folded[entry.start : end].rstrip(EDGES)
    printed = text[entry.start : entry.start + len(value)]
    plain = entry.mark in (":", "∶")
    if len(rest) > 12 and NOISE.match(rest) is None:
        credit.complete = False
    if len(value) > LONGEST_VALUE or re.search(r"[。!?]", value):
        credit.complete = False
        if plain and entry.role in NAMELESS:
            credit.stated.add(entry.role)
        return
    if entry.role in NAMELESS:
        whole = entry.mark in SETTERS and not folded[: entry.at].strip(EDGES) and end == len(folded)
        dated = plain or whole or STAMP.search(folded) is not None
        complete = _take_nameless(credit, text[:end], entry, value, plain=plain, dated=dated)
    elif entry.role == "editor":
        names = read_editors(printed)
        credit.people.add(("editor",), names)
        complete = bool(names) or not plain or not value.strip() or is_code(value.strip())
    else:
        beside = entry.mark in BLANKS and bool(credit.people.names)
        sure = chained or beside or STAMP.search(folded) is not None
        complete = _take_people(credit, printed, entry, value, plain=plain, sure=sure)
    if plain or (complete and value.strip() and entry.role not in NAMELESS):
        credit.stated.add(entry.role)
    credit.complete = credit.complete and complete


def _take_nameless(
    credit: Credit, text: str, entry: Labelled, value: str, *, plain: bool, dated: bool
) -> bool:
    """A source, or what names neither source nor writer; claims that the value was understood."""
    if entry.role == "source" and (plain or _names_outlet(entry, value, dated=dated)):
        credit.stated.add("source")
        source = cut_source(text[entry.start :])
        if source and not credit.source and len(source) <= LONGEST_VALUE:
            credit.source = source
            credit.source_at = text.index(source[0], entry.start)
    if entry.role == "staff":  # names rather than a headline
        return all(len(match[0]) <= 6 or is_outlet(match[0]) for match in WORD.finditer(value))
    return True


def _names_outlet(entry: Labelled, value: str, *, dated: bool) -> bool:
    """Claims that an outlet follows a label that no colon ends; 本文来自某网，更多…请下载 is a notice.

    dated: a date shares the line, or nothing does, so 来源|某局 and a name in an element of its own count
    """
    if entry.label.endswith(SENTENCES):
        return not SENTENCE.search(value)
    value = value.strip(EDGES)
    first = FIRST.match(value)
    if first is None or is_outlet(value):
        return first is not None
    apart = entry.mark in SETTERS or (entry.mark == RUN_MARK and value[first.end() :][:1] in ("", RUN_MARK))
    return is_outlet(first[0]) or (dated and apart and 2 <= len(first[0]) <= LONGEST_BARE)


def _take_people(
    credit: Credit, printed: str, entry: Labelled, value: str, *, plain: bool, sure: bool
) -> bool:
    """Writers, correspondents, photographers; claims that the value was understood.

    sure: a date shares the line, or others named before: no answer in an interview follows 记者：.
    """
    people = read_people(printed, entry.role, labelled=sure and len(WORD.findall(value)) == 1)
    lenient = entry.label in read_words("label pen names") or (
        # 文 | 阿七 credits a pen name as well; behind a space a common word may follow.
        entry.mark in BARS and entry.label in read_words("label pen names behind bars")
    )
    if lenient or not people.names:
        people = read_people(printed, entry.role, labelled=lenient)
    if entry.role == "photographer" and not value.strip(EDGES).endswith("文"):
        # 图/记者王五: whatever post follows, the label says what these people did.
        people = People({"photographer": people.names} if people.names else {}, people.complete)
        if PROVIDED.search(value):
            credit.add_people(people)
            return True
    complete = people.complete and (bool(people.names) or not value.strip())
    if plain and lenient:
        *before, last = printed.replace(RUN_MARK, " ").split() or [""]
        if before and fold_chars(last) in read_labels():
            printed = printed[: printed.rindex(last)]  # 佚名|发表于 2020-04-29
        desk = printed.replace(RUN_MARK, "").strip(" []【】()（）")
        if not people.names and _may_be_desk(fold_chars(desk)):
            people.add((entry.role,), [desk])
        complete = complete or (len(value) <= LONGEST_DESK and not SENTENCE.search(value))
    if entry.role == "both":
        people.add(("author", "photographer"), people.found.pop("both", []) + people.found.get("author", []))
    credit.add_people(people)
    return complete


def _may_be_desk(folded: str) -> bool:
    """Claims that what follows 作者： counts as printed though it is no person's name: a desk, 未知."""
    if not 2 <= len(folded) <= LONGEST_DESK or is_code(folded):
        return False
    return LOGIN.fullmatch(folded) is not None if folded.isascii() else not SENTENCE.search(folded)


def _value_end(folded: str, entry: Labelled) -> int:
    """Where a value ends: at a tool or time after it, or where the bracket before the label closes."""
    value = folded[entry.start : entry.end]
    end = entry.end
    within = entry.end - len(value.lstrip(" \ue000")) + 1  # 收藏快报 is no button
    for pattern, begin in ((STAMP, entry.start), (NOISE, within), (ADDRESS, entry.start)):
        if cut := pattern.search(folded, begin, end):
            end = cut.start()
    opener = folded[: entry.at].rstrip(" \ue000")[-1:]
    closer = folded.find(BRACKETS.get(opener, "\n"), entry.start, end)
    return closer if closer >= 0 else end


def read_editors(text: str) -> list[str]:
    """Names after 编辑：, pen names and logins too, codes (_NF4425, PK155) taken off.

    >>> read_editors("王小五_NF4425"), read_editors("HN666"), read_editors("lifang")
    (['王小五'], [], ['lifang'])
    """
    text = CODES.sub(" ", text)
    people = read_people(text, "editor", labelled=True)
    if people.names:
        return people.names
    words = [match[0] for match in WORD.finditer(text)]
    return [word for word in words if len(word) <= 8 and not is_code(fold_chars(word))]
