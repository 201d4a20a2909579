"""Credit lines: lines of a page that say who wrote, edited, photographed or first printed the story.

`read_credit` reads a line (来源：江城晚报 作者：王五, 本报记者 王五, [责任编辑：李四]), `is_credit_line`
claims that a line is nothing else.
"""

import re
from dataclasses import dataclass, field

from newsarchive.find.labels import RUN_MARK, Labelled, split_labels
from newsarchive.find.names import is_code
from newsarchive.find.outlets import ADDRESS, BRACKETS, NOISE, SENTENCE, STAMP, TIME, cut_source, is_outlet
from newsarchive.find.people import WORD, People, read_people
from newsarchive.folding import fold_chars

LONGEST = 160
"""Characters of a line that may be a credit line; chains of 监制, 审核, 校对 get long."""

PEN_NAMES = frozenset(
    [
        "作者",
        "原作者",
        "文章作者",
        "本文作者",
        "作者姓名",
        "撰文",
        "撰稿",
        "撰稿人",
        "执笔",
        "采写",
        "文字",
        "编译",
        "署名",
        "笔者",
        "主笔",
    ]
)
"""Labels after which any word is a name; after 记者： in an interview an answer may follow."""

# In both scripts, since it is searched for in text as printed; every branch begins with a letter, which
# lets re skip to the first that fits.
WRITTEN = frozenset(["文", "文/图", "图/文", "文图", "图文"])
BARS = ("/", "|", "丨", "│")
"""文 | 阿七 credits a pen name as well; behind a space a common word may follow."""

POINTER = re.compile(
    "编|編|责 ?编|責 ?編|记 ?者|記 ?者|报[道导導]|報[道導]|来 ?源|來 ?源|稿源|信源|出处|出處|"
    "作 ?者|文[ /／|｜丨:：]|图 ?[/／|｜丨:：]|圖 ?[/／|｜丨:：]|撰|摄|攝|校|审|審|监 ?制|監 ?製|"
    "通讯员|通訊員|评论员|評論員|实习生|實習生|转自|轉自|载自|載自|摘自|来自|來自|执笔|執筆|采写|"
    "採寫|供稿|供图|供圖|策划|策劃|统筹|統籌|口述|翻译|翻譯|选稿|選稿|出品|Source|Author|Editor|采访|採訪|主笔|主筆|署名|特派|/文|／文|/图|／图|／圖|/撰|／撰|文图|图文|圖文|原创|"
    "原創"
)
REPORTS = re.compile(r"(?:报[道导]|[日专外]电|讯)(?=$|[ /])")
DESK = re.compile(
    r"[ \[(【〔]*([\u4e00-\u9fff]{2,10}?(?:中心|组|编辑部|编译部?))[ \ue000]{0,3}/[ \ue000]{0,3}"
    r"[\u4e00-\u9fff]{0,8}报[导道]"
)
POSTLIKE = re.compile(r"[者员摄文图人笔辑采撰生家像译]|供图|报[道导]")
CLOSED = re.compile(r"[(\[【〔]([^()\[\]【】〔〕]{1,40})[)\]】〕]")
COMMENTATOR = re.compile(r" ?(?:本报|本刊|本网|[\u4e00-\u9fff]{2,6}[报网刊])(?:特约)?评论[员部] ?")
TRAILING = re.compile(r"[ \ue000\])】〕>|/丨·。.]+$")
SENTENCES = ("于", "自")
"""Ends of labels that are the beginning of a sentence: 本文来源于江城晚报."""
NAMELESS = frozenset(["source", "staff", "other"])


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


def is_credit_line(text: str) -> bool:
    """Claims that a line only credits people or outlets, so that it is no paragraph of the story.

    >>> is_credit_line("（责任编辑：王小五）"), is_credit_line("本报记者 王五"), is_credit_line("记者走访")
    (True, True, False)
    """
    if not 2 <= len(text) <= LONGEST:
        return False
    bracketed = text[0] in "(（[［【〔"
    if not bracketed and not points_to_people(text):
        return False
    folded = fold_chars(text).strip()
    if bracketed and (closed := CLOSED.fullmatch(folded)):
        inside = closed[1].strip()
        if inside in ("完", "全文完", "end") or (len(inside) <= 12 and is_outlet(inside)):
            return True
        people = read_people(inside)
        if people.names and people.complete:
            return True
    if not points_to_people(text) or (SENTENCE.search(folded, 0, len(folded) - 1) and not _is_chain(folded)):
        return False
    return credits_only(folded, read_credit(text))


def points_to_people(text: str) -> bool:
    """Claims that a text as printed holds a word or mark that credits stand beside; cheap."""
    return POINTER.search(text) is not None


def credits_only(folded: str, credit: Credit) -> bool:
    """Claims that a line says nothing beside what was read from it."""
    wrote = credit.people.posts and set(credit.people.found) - {"photographer"}  # 王五 摄 ends a caption
    said = credit.stated - {"other"} or wrote
    if not said or not credit.complete:
        return False
    return not SENTENCE.search(folded, 0, len(folded) - 1) or _is_chain(folded)


def _is_chain(folded: str) -> bool:
    """Claims that commas only stand between labels or names."""
    return not re.search(r"[。!?;]", folded[:-1]) and all(len(part) <= 20 for part in folded.split(","))


def read_credit(text: str) -> Credit:
    """Read a line; RUN_MARK may stand between its runs."""
    folded = fold_chars(text)
    labels = split_labels(folded)
    credit = Credit()
    before = labels[0].at if labels else len(text)
    if before and (labels or POSTLIKE.search(folded)):
        _read_unlabelled(credit, text[:before], folded[:before], labels[0].role if labels else "")
    elif not labels:
        credit.complete = False
    for entry in labels:
        _read_labelled(credit, text, folded, entry)
    return credit


def _read_unlabelled(credit: Credit, text: str, folded: str, following: str) -> None:
    """What stands before any label counts where it says that it credits: 本报记者 王五, 社會中心／報導."""
    if not WORD.search(folded):
        return
    if len(folded) > LONGEST:
        credit.complete = False
        return
    if desk := DESK.match(folded):
        credit.people.add(("author",), [text[desk.start(1) : desk.end(1)]])
        credit.people.posts = 1
        credit.complete = len(folded.rstrip()) - desk.end() < 3
        return
    if COMMENTATOR.fullmatch(folded):
        credit.people = People({"author": [text.strip()]}, posts=1)
        return
    for time in TIME.finditer(folded):
        text = text[: time.start()] + " " * (time.end() - time.start()) + text[time.end() :]
    people = read_people(text)
    if people.names and people.complete and (REPORTS.search(folded) or following == "correspondent"):
        people.posts += 1  # 王小五 报道, 王小五 通讯员 李四
    if people.posts:
        credit.people = people
    credit.complete = people.complete and (people.posts > 0 or not people.names)


def _read_labelled(credit: Credit, text: str, folded: str, entry: Labelled) -> None:
    """One label with its value."""
    end = _value_end(folded, entry)
    rest = STAMP.sub("", folded[end : entry.end]).strip(" \ue000()[]【】〔〕|/丨,。:-")
    credit.complete = credit.complete and (len(rest) <= 12 or NOISE.match(rest) is not None)
    value = TRAILING.sub("", folded[entry.start : end])
    printed = text[entry.start : entry.start + len(value)]
    plain = entry.mark in (":", "∶")
    long = len(value) > 40 or re.search(r"[。!?]", value) is not None
    if entry.role in NAMELESS:
        if entry.role == "source" and (plain or _names_outlet(entry.label, value)):
            _take_source(credit, text[:end], entry)
            credit.stated.add("source")
        credit.complete = credit.complete and not long and (entry.role != "staff" or _are_short(value))
        if plain:
            credit.stated.add(entry.role)
        return
    if long:
        credit.complete = False
        return
    lenient = (
        entry.label in PEN_NAMES or entry.role == "editor" or (entry.label in WRITTEN and entry.mark in BARS)
    )
    if entry.role == "editor":
        names = read_editors(printed)
        credit.people.add(("editor",), names)
        complete = bool(names) or not plain or not value.strip() or is_code(value.strip())
    else:
        people = read_people(printed, entry.role, labelled=lenient)
        complete = people.complete and (bool(people.names) or not value.strip())
        if not people.names and plain and lenient and _is_stated_name(value):
            people.add((entry.role,), [printed.replace(RUN_MARK, "").strip(" []【】()（）")])
        complete = complete or (plain and lenient and len(value) <= 20 and not SENTENCE.search(value))
        for role, names in people.found.items():
            both = role == "both" or (entry.role == "both" and role == "author")
            credit.people.add(("author", "photographer") if both else (role,), names)
    if plain or (complete and value.strip()):
        credit.stated.add(entry.role)
    credit.complete = credit.complete and complete


def _are_short(value: str) -> bool:
    """Claims that what follows 监制： or 策划： is made of names rather than of a headline."""
    return all(len(match[0]) <= 6 or is_outlet(match[0]) for match in WORD.finditer(value))


def _names_outlet(label: str, value: str) -> bool:
    """Claims that an outlet follows a label that no colon ends; 本文来自某网，更多…请下载 is a notice."""
    if label.endswith(SENTENCES):
        return not SENTENCE.search(value)
    return is_outlet(value.strip())


def _value_end(folded: str, entry: Labelled) -> int:
    """Where a value ends: at a tool or time after it, or where the bracket before the label closes."""
    end = entry.end
    begin = (
        entry.start + len(folded[entry.start : end]) - len(folded[entry.start : end].lstrip(" \ue000")) + 1
    )
    for pattern in (STAMP, NOISE, ADDRESS):
        if cut := pattern.search(folded, begin if pattern is NOISE else entry.start, end):
            end = cut.start()
    opener = folded[: entry.at].rstrip(" \ue000")[-1:]
    closer = folded.find(BRACKETS.get(opener, "\n"), entry.start, end)
    return closer if closer >= 0 else end


def _take_source(credit: Credit, text: str, entry: Labelled) -> None:
    source = cut_source(text[entry.start :])
    if source and not credit.source and len(source) <= 40:
        credit.source = source
        credit.source_at = text.index(source[0], entry.start)


def _is_stated_name(value: str) -> bool:
    """Claims that what follows 作者： counts as printed though it is no person's name: a desk, 未知."""
    bare = value.replace(RUN_MARK, "").strip(" []【】()")
    return 2 <= len(bare) <= 20 and not SENTENCE.search(bare) and not is_code(bare) and not bare.isascii()


def read_editors(text: str) -> list[str]:
    """Names after 编辑：, pen names and logins too, codes (_NF4425, PK155) taken off."""
    people = read_people(CODES.sub(" ", text), "editor", labelled=True)
    if people.names:
        return people.names
    words = [match[0] for match in WORD.finditer(CODES.sub(" ", text))]
    return [word for word in words if len(word) <= 8 and not is_code(fold_chars(word))]


CODES = re.compile(r"(?:_|\b)[A-Za-z]{1,4}_?\d{2,}\b|[\s_]+[A-Z]{1,3}\d+")
