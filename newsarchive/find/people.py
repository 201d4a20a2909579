"""The people in a credit: 记者 张三 通讯员 李四, 王五 摄, 〔記者張三／台北報導〕.

Works on text folded by newsarchive.folding.fold_chars and cuts the names out of the printed text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from newsarchive.find.names import find_names, is_code, is_place
from newsarchive.find.words import read_words
from newsarchive.folding import fold_chars

# What words are set apart by. The middle dot is not: it stands inside foreign names.
WORD = re.compile(r"[^\s、,;/|丨│&+。:\ue000\[\]()【】〔〕<>《》「」“”\"□■◆◇●○▲△▼★☆※—]+")
BRACKETS = re.compile(r"[(\[【〔<]")
BRACKETED = re.compile(r"[(\[【〔<][^()\[\]【】〔〕<>]{0,40}[)\]】〕>]")

POST = re.compile(
    r"(?P<photographer>摄影记者|摄影师|摄像)|(?P<correspondent>通讯员|报道员)|"
    r"(?P<editor>责任编辑|责编|编辑$)|(?P<both>摄影报[道导]$|^文[图摄]$|^[图摄]文$)|"
    r"(?P<translator>^编译(?=.))|"
    r"(?P<author>记者(?![会节站证们])团?|实习生|见习生|评论员|观察员|撰稿人|特派员|撰稿|主笔|专栏作家|作家|(?<!工)作者|撰文|采写|执笔|采访)|"
    r"(?P<taken>摄影?$|供图|^图$)|(?P<written>^文$)"
)
MAY_BE_POST = re.compile("[摄供通报责编图文译记实见评观撰特主专作采执]")
"""What every post begins with: most words are names and hold none of them."""
ROLES = {"both": ("author", "photographer"), "taken": ("photographer",), "written": ("author",)}
"""Posts that may stand after the names (王五 摄) and what they mean."""

REPORTED = re.compile(
    r"(?:综合外电|综合|联合|现场|采访|专题|专访|图文|外电|即时|实时|整理)?"
    r"(?:报道|报导|专电|外电|电讯|专讯|电|讯|特稿|编译|整合|整理|专稿|综述|撰)$"
)
REPORT_ENDS = frozenset("道导电讯稿译合理述撰")
"""What REPORTED ends with."""
TITLES = re.compile(r"(?:本[报刊网台社]|首席|特约|见习|实习|全媒体?|融媒体?|新媒体)+$")
DATED = re.compile(r"\d{1,2}(?:月|日)|发自|发于|(?<=..)系(?=.{3})")
FILLER = frozenset(
    ["等", "和", "与", "及", "综合", "完", "本文", "特稿", "专稿", "即时", "实时", "自", "由", "的", "来自"]
)
AFFILIATION = re.compile(
    r"[^,。]{0,24}(?:[报社网台刊闻视讯部站端号院室局委会处司厂校]|频道|中心|新媒体|融媒|公司|大学|学院|集团|学者|教授|研究员)"
)
BOTH = re.compile(r"(?<![\u4e00-\u9fff])([文图摄])[/、&+]([文图摄])(?![\u4e00-\u9fff])")


class Piece(NamedTuple):
    """A word of a credit, read: a post, names, or (both empty) something that is neither."""

    post: str = ""
    names: tuple[str, ...] = ()
    known: bool = True


@dataclass(slots=True)
class People:
    """Printed names by what their bearers did, and whether every word was understood."""

    found: dict[str, list[str]] = field(default_factory=dict)
    complete: bool = True
    posts: int = 0
    """How many words said what a person does."""

    def add(self, roles: tuple[str, ...], names: list[str]) -> None:
        """Take in names, each once a role."""
        for role in roles if names else ():
            kept = self.found.setdefault(role, [])
            kept.extend(name for name in names if name not in kept)

    @property
    def names(self) -> list[str]:
        """Everyone named."""
        return [name for names in self.found.values() for name in names]


def read_people(text: str, role: str = "author", *, labelled: bool = False) -> People:
    """Read a text that holds posts and names only; what else it holds makes the result incomplete.

    role: what people do who stand before any post. labelled: a label says that names follow.

    >>> read_people("本报记者 王小五 通讯员 李小四").found
    {'author': ['王小五'], 'correspondent': ['李小四']}
    """
    pieces = list(_pieces(text, labelled))
    people = People(complete=all(piece.known for piece in pieces))
    leading = bool(pieces) and pieces[0].post in ROLES  # 文/王五 图/李四: posts stand before the names
    current: tuple[str, ...] = (role,)
    pending: list[str] = []
    for piece in pieces:
        if piece.post:
            after = piece.post in ROLES and pending and not leading
            meant = ROLES.get(piece.post, (piece.post,))
            people.posts += 1
            people.add(meant if after else current, pending)
            pending = []
            current = current if after else meant
        pending.extend(piece.names)
    people.add(current, pending)
    return people


def is_dateline(word: str) -> bool:
    """Claims that a word after a name says where the report was made: 江城报道, 鹿角鎮報導."""
    place = without_report(word)
    return place != word and (len(place) <= 2 or is_place(place))


def is_report(text: str) -> bool:
    """Claims that a text ends with 报道 or its like."""
    return text[-1:] in REPORT_ENDS and REPORTED.search(text) is not None


def without_report(word: str) -> str:
    """The word without 报道 and its like at its end."""
    return REPORTED.sub("", word, count=1) if word[-1:] in REPORT_ENDS else word


def _pieces(text: str, labelled: bool) -> Iterator[Piece]:
    """The words of a credit, read one by one."""
    folded = fold_chars(text)
    if BRACKETS.search(folded):
        folded = BRACKETED.sub(lambda match: " " * len(match[0]), folded)
    if "图" in folded or "摄" in folded or "文" in folded:
        folded = BOTH.sub(r"\1\2 ", folded)  # 文/图 is one post; as long as before
    reported = is_report(folded.rstrip(" .。)]】〕"))
    lenient, named, credited = labelled, False, labelled
    for number, (start, end) in enumerate(_words(folded)):
        at = start
        if folded[end : end + 1] == ":" and not folded[end - 1].isdigit():
            return  # another label
        word = folded[start:end]
        may_be_post = MAY_BE_POST.search(word) is not None
        if named and is_dateline(word) and not (may_be_post and POST.search(word)):
            continue
        for post in POST.finditer(word) if may_be_post else ():
            before = start + post.start()
            if before > at and (number or at > start or post.lastgroup in ROLES):
                if title := TITLES.search(folded, at, before):
                    before = title.start()
                names = _names(text, folded, at, before, lenient=False)
                if names:
                    yield Piece(names=names)
            yield Piece(post=post.lastgroup or "author")
            credited = True
            # A post vouches for the word set apart after it; what is glued on may be any word.
            lenient, at = post.end() == end - start or labelled, start + post.end()
        if at == end:
            continue
        names = _names(text, folded, at, end, lenient=lenient, reported=reported, credited=credited)
        lenient, named = labelled, named or bool(names)
        yield Piece(names=names, known=bool(names) or _is_filler(folded[at:end]))


def _names(
    text: str,
    folded: str,
    start: int,
    end: int,
    *,
    lenient: bool,
    reported: bool = False,
    credited: bool = False,
) -> tuple[str, ...]:
    """The names in one word, after taking off where and how the report was made."""
    word = folded[start:end]
    if " " in word and not word.isascii():
        return ("".join(text[start:end].split()),)
    if ("月" in word or "日" in word or "发" in word or "系" in word) and (cut := DATED.search(word)):
        word, reported = word[: cut.start()], True
    if word[-1:] in REPORT_ENDS and (cut := REPORTED.search(word)):
        word, reported = word[: cut.start()], True
        lenient = lenient and len(word) > 2  # 江湖报道 王五: an outlet's reporter, no pen name
    spans = find_names(word, lenient=lenient, reported=reported, credited=credited)
    printed = [text[start + first : start + last] for first, last in spans]
    return tuple(name if name.isascii() else "".join(name.split()) for name in printed)


def _is_filler(word: str) -> bool:
    """Claims that a word of a credit is neither a name nor in need of one: 等, 台北報導, 本报, a code."""
    rest = without_report(word)
    if not rest or rest != word or is_code(word) or word in FILLER:
        return True
    return word.isascii() or word in read_words("places") or AFFILIATION.fullmatch(word) is not None


def _words(folded: str) -> list[tuple[int, int]]:
    """Spans of the words; a name printed with a space inside (方 敏, Ann Lee) is one."""
    spans: list[tuple[int, int]] = []
    for match in WORD.finditer(folded):
        start, end = match.span()
        if spans and folded[spans[-1][1] : start].strip(" ") == "":
            first, last = spans[-1]
            before = folded[first:last]
            if last - first == end - start == 1 and before in read_words("surnames"):
                spans[-1] = (first, end)
                continue
            if before.isascii() and match[0].isascii() and before[-1].isalpha() and match[0].isalpha():
                spans[-1] = (first, end)
                continue
        spans.append((start, end))
    return spans
