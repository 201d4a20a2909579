"""Which single lines of a story's box are no part of the story."""

import re

from newsarchive.find.credits import is_credit
from newsarchive.find.layout import Layout
from newsarchive.find.notices import MAX_HEADING, MAX_NOTICE, MAY_BE_NOTICE, is_notice
from newsarchive.find.tools import MAX_TOOL, is_tool
from newsarchive.find.weights import PARAGRAPH
from newsarchive.outline import Box, Line

CELLS = frozenset({"td", "th"})
FIGURE = re.compile(r"[+\-–±~<>≤≥]?[\d０-９][^\u3400-\u9fff]{0,15}[万萬亿億元人次％%]?")
HAN = re.compile("[\u3400-\u9fff]")
CLOSING = re.compile(
    r"[\W_]*(?:本文)?(?:原标题|原題|原题|标签|关键词|关键字|tags?|分类|热线|投稿邮箱)\s*[:|].{0,80}|[\W_]*(?:标签|关键词|关键字|tags?)[\W_]*|[\W_]*(?:end|完)[\W_]*"
)
LABELS = re.compile("[:：﹕|｜]")
INVITES = re.compile(
    r"点击(?:这里)?(?:投票|报名|参与|领取|预约|购买|抢购|下载)|(?:专享|新人)(?:福利|优惠)|免费(?:试玩|领取)|火热(?:进行|报名|招募)中"
)
"""What invites to click rather than tells, in folded text."""


def is_left_out(line: Line, layout: Layout) -> bool:
    """Claims that a single line of the story's box is no part of the story."""
    text = line.text
    if len(text) <= MAX_TOOL and is_tool(line.folded):
        return not (FIGURE.fullmatch(text) and is_in_table(line, layout))
    if (len(text) <= MAX_NOTICE and MAY_BE_NOTICE.search(text) and is_notice(line.folded)) or is_credit(line):
        return True
    if may_close(text) and CLOSING.fullmatch(line.folded[:120]):
        return True
    weight = layout.weights[line.index]
    if weight < PARAGRAPH and line.linked * 2 > len(text) and len(text) > 8:
        return True  # a link to another story
    if 0 < line.linked < len(text) <= 160 and INVITES.search(line.folded):
        return True
    if line.index > layout.last_paragraph and not is_in_table(line, layout):
        if 2 * line.linked > len(text.replace(" ", "")):
            return True
        return text.startswith("#") or not HAN.search(text)
    return False


def may_close(text: str) -> bool:
    """Claims that a text as printed is short, or has a mark, as all that matches CLOSING."""
    return len(text) <= MAX_HEADING or not text[0].isalnum() or LABELS.search(text) is not None


def is_in_table(line: Line, layout: Layout) -> bool:
    """Claims that a line stands in a table of the story: below its box, with a cell around it."""
    box: Box | None = line.box
    while box is not None and box is not layout.box:
        if box.tag in CELLS:
            return True
        box = box.parent
    return False
