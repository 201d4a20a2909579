"""People named where a story opens and closes: 本报讯（记者 张三）, 〔記者張三／台北報導〕, …。（李四）."""

import re

from newsarchive.find.attribution import read_credit
from newsarchive.find.credit import Credit
from newsarchive.find.credits import points_to_people
from newsarchive.find.names import GLUED, is_name
from newsarchive.find.outlets import TIME, is_outlet
from newsarchive.find.people import REPORTED, People, is_report, read_people
from newsarchive.find.words import read_words
from newsarchive.folding import fold_chars

OPENING = 140
CLOSING = 100
"""Characters at either end of a paragraph in which a credit may stand."""

BRACKET = re.compile(r"[ …]*[【〔\[(「]([^【〔\[(「】〕\])」]{2,60})[】〕\])」]")
DATELINE = re.compile(
    r"([^。!?;()]{0,45}?(?:\([^()]{1,20}\)[^。!?;()]{0,12}?)?(?:[讯电稿]|消息|报道|报导))[ ,:]*(?=\()"
)
SPOKEN = re.compile(
    r"((?!据)[^。,!?;:()]{0,16}(?:记者|评论员|特派员)[^。,!?;:()]{2,30}?(?:报道|报导|电|讯))[:, ]"
)
UNBRACKETED = re.compile(
    r"[^。,!?;:()]{0,24}?(?:讯|电|消息|^)[ :]*((?:[^。,!?;:() ]{0,10})(?:记者|通讯员)[^。,!?;:()]{2,40})"
)
WRITTEN = re.compile(r"[ ]?[^/,。:()]{2,20}(?:\([^()]{0,30}\))? ?/ ?(?:文|撰文|图文|文图)(?=$|[ ,(《])")
POSTED = re.compile(r"记者|评论员|通讯员|实习生|作者|观察员|特派员|撰[文稿]|文/|文图|图/|编译|采写|主笔")

SENTENCE_ENDS = frozenset('。!?”"』」…;)】]')
BULLETS = frozenset("□■◎●○◆◇▲△★☆※")
TAKEN = re.compile(r"摄影?|图|.*[摄图]")
BRACKET_SOON = re.compile(r"[(（【〔\[「]")
ENDINGS = frozenset(")）】]〕.。0123456789")
CLOSED = re.compile(r"[(【〔\[]([^()【】〔〕\[\]]{2,60})[)】〕\]] ?(?:\d{6,8})?[。.]?$")
INNER = re.compile(r"(?<=[。!?”\"])[(【〔\[]([^()【】〔〕\[\]]{3,40})[)】〕\]]")
FROM = re.compile(r"\W ?([\u4e00-\u9fff·]{2,6}) ?\(([\u4e00-\u9fff]{2,5})\)")
"""A pen name with the place its bearer writes from: □ 青衫（湖北）."""
MAY_BE_INNER = re.compile('[。｡！﹗!？﹖?”"＂][(（﹙【〔﹝\\[［]')
"""How it begins in text as printed."""
NEWSPAPER = re.compile(r"《 ?([^《》]{2,14}) ?》 ?\( ?(?:19|20)\d\d ?年[^()]{4,24}\)[。 ]?$")
AFTER_END = re.compile(r"[。!?”\"…)] ?([^。,!?;:()“”]{0,14}(?:记者|通讯员|评论员)[^。,!?;:()“”]{2,30})$")


def read_opening(text: str, folded: str = "") -> People | None:
    """People credited at the beginning of a story's paragraph.

    folded: the same text folded, where the caller has it.

    >>> read_opening("本报讯（记者 王小五）昨日，江城下了一场大雪。").found
    {'author': ['王小五']}
    """
    text = text[:OPENING]
    if not (points_to_people(text) or BRACKET_SOON.search(text, 0, 60)):
        return None
    folded = folded[:OPENING] or fold_chars(text)
    if people := _in_brackets(text, folded, 0):
        return people
    if (match := WRITTEN.match(folded)) and (people := read_people(text[: match.end()])).complete:
        return people if people.names else None
    if match := DATELINE.match(folded):
        agency = match[1][-1] in "讯电"
        if people := _in_brackets(text, folded, match.end(), dateline=True, agency=agency):
            return people
    if "记者" not in folded[:40] and "评论员" not in folded[:40]:
        return None
    return _read_spoken(text, folded)


def _in_brackets(
    text: str, folded: str, begin: int, *, dateline: bool = False, agency: bool = False
) -> People | None:
    """People credited in one of the brackets that follow one another from a position.

    dateline: they follow one, where mere names are credited too; agency: one that ends in 电 or 讯, where
    these may be pen names.
    """
    while match := BRACKET.match(folded, begin):
        inside = text[match.start(1) : match.end(1)]
        if POSTED.search(match[1]):
            if (people := read_credit(inside).people).names:
                return people
        elif dateline or _is_outlets_own(match[1]):
            people = read_people(inside, labelled=agency)
            if people.complete and people.names:
                return people
        begin = match.end()
    return None


def _is_outlets_own(inside: str) -> bool:
    """Claims that a bracket before the story names an outlet with its reporter: 【江城報王五台北報導】."""
    if any(is_outlet(word) for word in inside.split()):
        return True
    return is_report(inside.rstrip()) and GLUED.match(inside) is not None


def _read_spoken(text: str, folded: str) -> People | None:
    """江城网记者王五5月13日报道：…, 本报讯 记者 王五 通讯员 李四 …"""
    if match := SPOKEN.match(folded):
        people = read_people(text[: match.end(1)])
        if people.names and people.complete and all(is_name(fold_chars(name)) for name in people.names):
            return people
    if match := UNBRACKETED.match(folded):
        return _leading_people(text[match.start(1) : match.end(1)])
    return None


def _leading_people(text: str) -> People | None:
    """The people at a text's beginning, up to the first word that is neither post nor name."""
    words = text.split(" ")
    best = None
    if any(TAKEN.fullmatch(fold_chars(word)) for word in words):
        return None  # a picture's credit
    for count in range(1, min(len(words), 9)):
        people = read_people(" ".join(words[:count]))
        if not people.complete:
            break
        if people.names and all(is_name(fold_chars(name)) for name in people.names):
            best = people
    return best


def read_signature(text: str) -> Credit | None:
    """Names alone in a line behind a bullet or in brackets: □ 王小五, （李四方）."""
    if len(text) > 40:
        return None
    if text[:1] in BULLETS:
        if (pen := FROM.fullmatch(fold_chars(text))) and pen[2] in read_words("places"):
            return Credit(signed=[text[pen.start(1) : pen.end(1)]])
        people = read_people(text[1:])
        return Credit(signed=people.names) if people.names and people.complete else None
    folded = fold_chars(text)
    return read_closing(text) if CLOSED.match(folded) or NEWSPAPER.match(folded) else None


def read_closing(text: str) -> Credit | None:
    """What brackets or a signature at the end of a story's last paragraph credit.

    >>> read_closing("大会昨日闭幕。（王小五 李四）").signed
    ['王小五', '李四']
    """
    text = text[-CLOSING:].rstrip()
    if not (text[-1:] in ENDINGS or points_to_people(text[-50:])):
        return None
    folded = fold_chars(text)
    credit = Credit()
    end = len(text)
    for _ in range(3):
        match = CLOSED.search(folded, 0, end)
        if match is None:
            break
        before = folded[: match.start()].rstrip()[-1:]
        alone = (not before or before in SENTENCE_ENDS) and not match[0].endswith(("。", "."))
        _take_bracket(credit, text[match.start(1) : match.end(1)], alone=alone)
        end = match.start()
    if match := NEWSPAPER.search(folded):
        credit.outlet = credit.outlet or text[match.start(1) : match.end(1)].strip()
    if not credit.people.names and (match := AFTER_END.search(folded)):
        people = read_people(text[match.start(1) : match.end(1)])
        if people.complete and people.posts:
            credit.people = people
    return credit if credit.people.found or credit.source or credit.signed or credit.outlet else None


def read_inner(text: str) -> People | None:
    """Who a bracket within a paragraph says reported, where other lines follow it: …。（王小五／江城報導）．

    >>> read_inner("大會昨日閉幕。（王小五／江城報導）相關消息見二版").found
    {'author': ['王小五']}
    """
    if MAY_BE_INNER.search(text) is None:
        return None
    folded = fold_chars(text)
    for match in INNER.finditer(folded):
        if REPORTED.search(match[1]) or POSTED.search(match[1]):
            people = read_people(text[match.start(1) : match.end(1)])
            if people.complete and "author" in people.found:
                return people
    return None


def _take_bracket(credit: Credit, inside: str, *, alone: bool) -> None:
    """One closing bracket: posts and labels, or, after the end of a sentence, mere names or an outlet."""
    people = read_people(inside)
    if people.complete and people.posts and people.names:
        for role, names in people.found.items():
            credit.people.add((role,), names)
        return
    read = read_credit(inside)
    if read.stated or read.people.posts:
        credit.source = credit.source or read.source
        for role, names in read.people.found.items():
            credit.people.add((role,), names)
        return
    if not alone:
        return
    if people.complete and 0 < len(people.names) <= 6:
        credit.signed.extend(people.names)
        return
    dated = TIME.match(fold_chars(inside))  # 【2014/12/13 江城晚報】
    name = inside[dated.end() if dated else 0 :].strip()
    if is_outlet(fold_chars(name)):
        credit.outlet = credit.outlet or name
