"""What one line says of who wrote, edited, photographed or first printed the story.

来源：江城晚报 作者：王五, 本报记者 王五 通讯员 李四, [责任编辑：李四], 社會中心／綜合報導:
labels, posts and names in any order, in either script.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from newsarchive.find.labels import BLANKS, RUN_MARK, Labelled, read_labels, split_labels
from newsarchive.find.names import is_code
from newsarchive.find.outlets import ADDRESS, BRACKETS, NOISE, SENTENCE, STAMP, TIME, cut_source, is_outlet
from newsarchive.find.people import WORD, People, read_people
from newsarchive.find.words import read_words
from newsarchive.folding import fold_chars

LONGEST = 160
"""Characters of a line that may be read; chains of 监制, 审核, 校对 get long."""
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

PERIODICAL = re.compile(r"[ \ue000]*《[^《》]{2,12}》[ \ue000]*")
"""What a writer is of: 《江城观察》作者 王五."""
LONGEST_BARE = 14
"""Characters of a source that no colon announces."""
FIRST = re.compile(r"[^\s\ue000,。!?;:，！？；：|丨│/]+")

POSTLIKE = re.compile(r"[者员摄文图人笔辑采撰生家像译]|供图|报[道导]")
REPORTS = re.compile(r"(?:报[道导]|[日专外]电|讯)(?=$|[ /])")
DESK = re.compile(
    r"[ \[(【〔]*([\u4e00-\u9fff]{2,10}?(?:中心|组|编辑部|编译部?))[ \ue000]{0,3}/[ \ue000]{0,3}"
    r"[\u4e00-\u9fff]{0,8}报[导道]"
)
COMMENTATOR = re.compile(r" ?(?:本报|本刊|本网|[\u4e00-\u9fff]{2,6}[报网刊])(?:特约)?评论[员部] ?")
PROVIDED = re.compile(r"(?:提供|供图|资料图?片?|截图|网络|视觉中国|受访者|采访对象|被访者)[ \ue000)\]】]*$")
"""What stands for a photographer's name."""
LOGIN = re.compile("[a-z][a-z_.-]{2,19}")
"""A pen name in Latin letters, as readers and small outlets sign with: 作者：bluefish."""
CODES = re.compile(r"(?:_|\b)[A-Za-z]{1,4}_?\d{2,}\b|[\s_]+[A-Z]{1,3}\d+")


@dataclass(slots=True)
class Credit:
    """What one line says."""

    source: str = ""
    source_at: int = -1
    """Where in the line the source's name begins."""
    people: People = field(default_factory=People)
    stated: set[str] = field(default_factory=set)
    """Roles the line has a label for, also where nothing follows it."""
    complete: bool = True
    """Nothing in the line was left unread."""
    signed: list[str] = field(default_factory=list)
    """Names in a closing bracket of their own."""
    outlet: str = ""
    """An outlet in a closing bracket of its own."""

    def add_people(self, people: People) -> None:
        """Take in people, each in the role they have."""
        for role, names in people.found.items():
            self.people.add((role,), names)


@lru_cache(maxsize=64)  # several rules ask the same lines of a page, one after the other
def read_credit(text: str) -> Credit:
    """Read a line; RUN_MARK may stand between its runs. What is returned is shared: it is not to be changed.

    >>> read_credit("来源：江城晚报 作者：").source, read_credit("记者 王小五").people.found
    ('江城晚报', {'author': ['王小五']})
    """
    folded = fold_chars(text)
    labels = split_labels(folded)
    credit = Credit()
    before = labels[0].at if labels else len(text)
    if before and (labels or POSTLIKE.search(folded)):
        _read_unlabelled(credit, text[:before], folded[:before], labels[0].role if labels else "")
    elif not labels:
        credit.complete = False
    chained = any(entry.role == "editor" for entry in labels)
    for entry in labels:
        _read_labelled(credit, text, folded, entry, chained=chained)
    return credit


def _read_unlabelled(credit: Credit, text: str, folded: str, following: str) -> None:
    """What stands before any label counts where it says that it credits: 本报记者 王五, 社會中心／報導."""
    if not WORD.search(folded) or (following and PERIODICAL.fullmatch(folded)):
        return
    if (
        told := folded.rstrip(" \ue000。").rfind("。") + 1
    ):  # a sentence before the credit names no one: a caption
        text, folded = " " * told + text[told:], " " * told + folded[told:]
    if len(folded) > LONGEST:
        credit.complete = False
    elif desk := DESK.match(folded):
        credit.people = People({"author": [text[desk.start(1) : desk.end(1)]]}, posts=1)
        credit.complete = len(folded.rstrip()) - desk.end() < 3
    elif COMMENTATOR.fullmatch(folded):
        credit.people = People({"author": [text.strip()]}, posts=1)
    else:
        for time in TIME.finditer(folded):
            text = text[: time.start()] + " " * (time.end() - time.start()) + text[time.end() :]
        people = read_people(text)
        if people.names and people.complete and (REPORTS.search(folded) or following == "correspondent"):
            people.posts += 1  # 王小五 报道, 王小五 通讯员 李四
        if people.posts:
            credit.people = people
        credit.complete = people.complete and (people.posts > 0 or not people.names)


def _read_labelled(credit: Credit, text: str, folded: str, entry: Labelled, *, chained: bool) -> None:
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
