"""Credit lines: lines of a page that only say who wrote, edited, photographed or first printed the story."""

import re

from newsarchive.find.attribution import LONGEST, read_credit
from newsarchive.find.credit import Credit
from newsarchive.find.outlets import SENTENCE, is_outlet
from newsarchive.find.people import read_people
from newsarchive.folding import fold_chars
from newsarchive.outline import Line

# In both scripts, since it is searched for in text as printed; every branch begins with a letter, which
# lets re skip to the first that fits.
POINTER = re.compile(
    "编|編|责 ?编|責 ?編|记 ?者|記 ?者|报[道导導]|報[道導]|来 ?源|來 ?源|稿源|信源|出处|出處|作 ?者|"
    "文[ /／\u2571|｜丨:：]|文字 ?[:：|｜]|图 ?[/／\u2571|｜丨:：]|"
    "圖 ?[/／\u2571|｜丨:：]|撰|摄|攝|校|审|審|监 ?制|監 ?製|"
    "通讯员|通訊員|评论员|評論員|实习生|實習生|转自|轉自|载自|載自|摘自|来自|來自|执笔|執筆|采写|採寫|供稿|"
    "供图|供圖|策划|策劃|统筹|統籌|口述|翻译|翻譯|选稿|選稿|出品|By[ :：]|Source|Author|Editor|采访|採訪|"
    "主笔|主筆|署名|特派|/文|／文|/图|／图|／圖|/撰|／撰|文图|图文|圖文|原创|原創"
)
OPENERS = frozenset("(（[［【〔")
CLOSED = re.compile(r"[(\[【〔]([^()\[\]【】〔〕]{1,40})[)\]】〕]")


def is_credit(line: Line) -> bool:
    """Claims that a line of a page only credits people or outlets; folds it only where it may."""
    text = line.text
    if not 2 <= len(text) <= LONGEST or not (text[0] in OPENERS or points_to_people(text)):
        return False
    return is_credit_line(text, line.folded)


def is_credit_line(text: str, folded: str = "") -> bool:
    """Claims that a line only credits people or outlets, so that it is no paragraph of the story.

    folded: the same text folded, where the caller has it.

    >>> is_credit_line("（责任编辑：王小五）"), is_credit_line("本报记者 王五"), is_credit_line("记者走访")
    (True, True, False)
    """
    if not 2 <= len(text) <= LONGEST:
        return False
    bracketed = text[0] in OPENERS
    if not bracketed and not points_to_people(text):
        return False
    folded = (folded or fold_chars(text)).strip()
    if bracketed and (closed := CLOSED.fullmatch(folded)) and _signs(closed[1].strip()):
        return True
    if not points_to_people(text) or (SENTENCE.search(folded, 0, len(folded) - 1) and not _is_chain(folded)):
        return False
    return credits_only(folded, read_credit(text))


def _signs(inside: str) -> bool:
    """Claims that what a bracket holds closes a story: （完）, （江城社）, （王五）."""
    if inside in ("完", "全文完", "end") or (len(inside) <= 12 and is_outlet(inside)):
        return True
    people = read_people(inside)
    return bool(people.names) and people.complete


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
