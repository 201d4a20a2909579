"""How a headline reads: compared with what the head of the page claims, joined where it is broken over lines,
and cut free of what shares its line (time, source, labels such as 原创)."""

import re

from newsarchive.find.claims import CUT, Claim, Claims
from newsarchive.folding import fold_letters
from newsarchive.outline import Line

SHARED = re.compile(
    r"(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}|(?:来源|來源|稿源|作者|记者|記者|编辑|編輯|责编|責編|发布|發布|时间|時間|日期|点击|點閱|浏览|瀏覽|"
    r"阅读|评论|評論|字号|字體|字体)(?:数|次数|量|人|时间|日期)?\s*[：:／/(（]"
)
"""What may share a headline's line without belonging to it."""
PICTURED = re.compile(r"\s*[\[(（【](?:[^\])）】]{0,3}[图圖影][^\])）】]{0,3}|视频|視頻)[\])）】]\s*")
LABEL = re.compile(r"^(?:标\s*题|標\s*題|题\s*目|文章标题|信息标题)\s*[：:]\s*")
OPENERS, CLOSERS = "「『“‘《〈（(【[〝\"'", "」』”’》〉）)】]〞\"'！!？?。.…～~%％＂"
INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060 "
DASHES = ("——", "--", "—", "－－", "──", "––")
"""What opens a 副题."""


def agreement(text: str, claims: Claims) -> float:
    """How far a line says what the head of the page claims the headline to be: 0 to 1."""
    folded = fold_letters(text)
    if len(folded) < 2:
        return 0.0
    return max((agree(folded, claim) for claim in claims.entries), default=0.0)


def agree(folded: str, claim: Claim) -> float:
    """How far a folded line and one claim agree."""
    core = claim.core
    if claim.weak:
        return 0.5 if folded == core else 0.15
    if folded == core:
        return 1.0
    if core in folded:  # something shares the line, or the claim is cut off
        share = len(core) / len(folded)
        if len(core) < 4 or (share < 0.4 and len(core) < 8):
            return share
        return 0.95 if folded.startswith(core) else max(0.6, share)
    if folded in core:  # the headline is broken over lines, or a site's name is glued to the claim
        share = len(folded) / len(core)
        return 0.45 + 0.5 * share if len(folded) >= 6 and core.startswith(folded) else share
    if folded in claim.whole:
        return 0.15
    return likeness(folded, core)


def likeness(folded: str, core: str) -> float:
    """Share of a text's neighbouring letters that another has, where it is large; else 0."""
    if len(folded) < 6 or len(core) < 6 or not 0.5 <= len(folded) / len(core) <= 2:
        return 0.0
    letters = set(core)
    if 2 * sum(letter in letters for letter in folded) < len(folded):
        return 0.0
    pairs = {core[i : i + 2] for i in range(len(core) - 1)}
    share = sum(folded[i : i + 2] in pairs for i in range(len(folded) - 1)) / (len(folded) - 1)
    return 0.9 * share if share >= 0.6 else 0.0


def read_wording(lines: list[Line], index: int, claims: Claims) -> tuple[int, str, bool]:
    """Last line of the headline, its text, and whether the head of the page claims it."""
    line = lines[index]
    folded = fold_letters(line.text)
    claim = max(claims.entries, key=lambda entry: agree(folded, entry), default=None)
    if claim is None or agree(folded, claim) < 0.5:
        return index, tidy(cut_unclaimed(line)), False
    if claim.core in folded:
        return index, tidy(cut_free(line, claim, claims)), True
    first, last = spread(lines, index, claim)
    text = lines[first].text
    for following in lines[first + 1 : last + 1]:
        glued = text[-4:] + following.text[:4] in claim.text
        text += following.text if glued else " " + following.text
    return last, tidy(text), True


def spread(lines: list[Line], index: int, claim: Claim) -> tuple[int, int]:
    """First and last line of a headline broken over several lines of one kind."""
    first = last = index
    folded = fold_letters(lines[index].text)
    while last + 1 < len(lines) and alike(lines[last], lines[last + 1]):
        more = folded + fold_letters(lines[last + 1].text)
        if more == folded or more not in claim.core or lines[last + 1].text.startswith(DASHES):
            break
        folded, last = more, last + 1
    while first > 0 and alike(lines[first], lines[first - 1]):
        more = fold_letters(lines[first - 1].text) + folded
        if more == folded or more not in claim.core:
            break
        folded, first = more, first - 1
    return first, last


def alike(line: Line, other: Line) -> bool:
    """Claims that two lines stand in one element, or in two of one kind side by side."""
    box, beside = line.box, other.box
    if box is beside:
        return True
    return box.parent is beside.parent and (box.tag, box.label) == (beside.tag, beside.label)


def cut_free(line: Line, claim: Claim, claims: Claims) -> str:
    """A line without what shares it: what stands in runs of its own, bylines, the site's name."""
    text = line.text
    start, end = span(text, claim.core)
    before, after = text[:start].strip(), text[end:].strip()
    if after and (
        SHARED.search(after)
        or (not CUT.search(claim.text) and not PICTURED.fullmatch(after) and ends_runs(line, after))
    ):
        text = text[:end]
    if before and (
        fold_letters(before) in claims.sites or SHARED.search(before) or begins_runs(line, before)
    ):
        text = text[start:]
    return text


def span(text: str, core: str) -> tuple[int, int]:
    """Where the letters of core stand in text, with the marks that belong to them."""
    start, end = letters_of(text, core)
    while start and text[start - 1] in OPENERS:
        start -= 1
    while end < len(text) and text[end] in CLOSERS:
        end += 1
    return start, end


def letters_of(text: str, core: str) -> tuple[int, int]:
    """Where the first letter of core stands in text, and where its last one ends."""
    if fold_letters(text) == core:  # the whole line, as mostly: only its ends are looked at
        start = next(place for place, char in enumerate(text) if fold_letters(char))
        return start, next(place for place in range(len(text), start, -1) if fold_letters(text[place - 1]))
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for letter in fold_letters(char):
            letters.append(letter)
            places.append(place)
    at = "".join(letters).find(core)
    return places[at], places[at + len(core) - 1] + 1


def ends_runs(line: Line, text: str) -> bool:
    """Claims that a text at the end of a line fills runs of its own."""
    return _fills([run.text for run in reversed(line.runs)], len(fold_letters(text)))


def begins_runs(line: Line, text: str) -> bool:
    """Claims that a text at the start of a line fills runs of its own."""
    return _fills([run.text for run in line.runs], len(fold_letters(text)))


def _fills(runs: list[str], length: int) -> bool:
    for run in runs:
        length -= len(fold_letters(run))
        if length <= 0:
            break
    return length == 0


def cut_unclaimed(line: Line) -> str:
    """A line without the runs from the first that is a byline."""
    kept = ""
    for run in line.runs:
        if kept.strip() and SHARED.search(run.text):
            break
        kept += run.text
    return " ".join(kept.split())


def tidy(text: str) -> str:
    """A headline without invisible marks, a label 标题 and loose separators at its ends."""
    return LABEL.sub("", text.strip(INVISIBLE)).strip(INVISIBLE + "|｜_·")
