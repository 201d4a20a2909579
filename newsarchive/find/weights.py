"""How much each line of a page reads like a paragraph of a story."""

import re

from newsarchive.find.notices import MAY_BE_BYLINE, is_byline, is_footer
from newsarchive.outline import Box, Line

# Every branch begins with a letter, which lets re skip to the first that fits.
MAY_BE_FOOT = re.compile(
    "备案|備案|安备|安備|P备|P備|P证|P證|P証|p备|p備|p证|p證|p証|Ｐ备|Ｐ備|Ｐ证|Ｐ證|ｐ备|ｐ備|ｐ证|ｐ證|版权|版權|"
    "opyright|OPYRIGHT|ights|IGHTS|许可|許可|客服|报电|报邮|报热|報電|報郵|報熱|热线|熱線|熱线|热線|增值|览器|覽器"
)
SENTENCE = re.compile("[，。！？；：、”」》…]")
PAUSE = re.compile("[，。！？；…]")
CREDITED = re.compile(
    r"(?:撰文|文字|采写|採寫|记者|記者|通讯员|通訊員|摄影|攝影|校对|校對|审核|審核|监制|監製|排版)\s?[:：|｜]"
)
"""Labels of a line that credits people, as printed: folding every short line would take longer."""
SHORTEST = 8
"""Characters of a line that reads like a paragraph."""
PARAGRAPH = 20.0
"""Weight from which a line counts as a paragraph; short ones below it count only among others."""
HEADED = frozenset({"li", "dt", "h2", "h3", "h4", "h5"})
"""Elements in which even a short link is another story's headline."""
EXCERPT_SHARE = 0.1


def weigh_all(lines: list[Line]) -> list[float]:
    """The weight of every line; excerpts below the linked headline of another story count little."""
    weights = [
        weigh(line) if len(line.text) >= SHORTEST and 2 * line.linked <= len(line.text) else 0.0
        for line in lines
    ]
    excerpts = [
        line.index
        for line, weight in zip(lines, weights, strict=True)
        if weight and line.index and is_excerpt(line, lines, weights)
    ]
    for index in excerpts:
        weights[index] *= EXCERPT_SHARE
    return weights


def is_excerpt(line: Line, lines: list[Line], weights: list[float]) -> bool:
    """Claims that a line is an excerpt: another story's linked headline stands above it in a small box."""
    above = lines[line.index - 1]
    if (
        line.linked
        and opens_with_headline(line)
        and any(map(opens_with_headline, lines[line.index - 1 : line.index + 2 : 2]))
    ):
        return True
    if not (above.linked and is_linked_headline(above)):
        return False
    box: Box | None = line.box
    for _ in range(4):
        if box is None or box.end - box.start > 6:
            return False
        if box.start <= above.index:
            inside = range(box.start, box.end)
            return sum(weights[i] >= PARAGRAPH for i in inside) <= sum(
                is_linked_headline(lines[i]) for i in inside
            )
        box = box.parent
    return False


def opens_with_headline(line: Line) -> bool:
    """Claims that a line is another story's linked headline with its excerpt beside it."""
    first = line.runs[0]
    return first.href != "" and len(first.text) >= 8 and line.linked == len(first.text.strip())


def is_linked_headline(line: Line) -> bool:
    """Claims that a line is mostly a link, and long enough to be another story's headline."""
    if len(line.text) < 8:
        return len(line.text) >= 4 and line.linked == len(line.text) and line.box.tag in HEADED
    return line.linked * 5 >= len(line.text) * 3


def weigh(line: Line) -> float:
    """How much a line reads like a paragraph: its unlinked length, if it has the marks of sentences."""
    text = line.text
    length = len(text)
    plain = length - line.linked
    if length < SHORTEST or plain * 2 < length:
        return 0.0
    if not SENTENCE.search(text):
        return 0.0 if length < 25 else plain * 0.3
    if length < 260 and MAY_BE_FOOT.search(text) and is_footer(line.folded):
        return 0.0
    if length < 90 and "。" not in text and MAY_BE_BYLINE.search(text) and is_byline(line.folded):
        return 0.0
    if length < 60 and CREDITED.search(text) and not PAUSE.search(text):
        return 0.0
    return min(plain, 400.0)
