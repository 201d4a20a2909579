"""What says that a line is a caption: its element's name, or what it begins or ends with."""

import re
from functools import lru_cache

from newsarchive.find.outlets import is_outlet
from newsarchive.outline import Box, Line

# What a caption begins or ends with, in folded text.
BEGINS = re.compile(
    r"""[(\[【]?\s*(?:
      [▲△▼▽↑↓◆■●←→]+
      |(?:[上下左右题首配]|封面|资料|效果|示意)?图(?:片|中|像)?\s*(?:为|:|/|\||是|示|说|[\d一二三四五六]|\()
      |(?:资料照|照片)(?:片|中)?\s*(?:为|:|/|\()
      |photo:
    )""",
    re.X,
)
ENDS = re.compile(
    r"""(?:摄|摄影|/图|供图|提供|资料照片?|资料图片?|截图|新华社发|视觉中国|东方ic|[。\s]资料
       |图片来源.{0,20}|(?:均为|记者)[^,。;!?]{2,20}图|图[片源]?[/|:][^,。;!?]{1,30}
       |\([^()]{0,24}(?:图|摄|照|截|社|供|网络|网路|资料|提供|视觉中国|取自)[^()]{0,24}\))
     [\s)\]】。.]*(?:\d{2,4}年\d{1,2}月\d{1,2}日)?$""",
    re.X,
)
LAST = 72  # characters; a credit in brackets and a date after it fit into them
CAPTION_LABEL = re.compile(
    r"caption|(?:img|pic|photo|image)-?_?(?:cap|descr?|desc|txt|text|info|note|title|tit)|tu-?shuo|tuzhu|zhushi|"
    r"slide_?cap|figure-?text|pictext|imgtext|figcaption"
)
TERSE = 20  # characters; "小温。" is a caption, a sentence of forty may be a paragraph
ALONE = re.compile(r"^[▲△▼▽]|\((?:资料图片?|资料照片?|[^()]{0,12}(?:摄|供图|截图))\)。?$|^图[:/]\s*\S{2,20}$")
NUMBERS = frozenset("①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿")
MARKS, CLOSERS = frozenset("▲△▼▽图圖"), frozenset(")）﹚︶⁾₎")
"""What a line as printed begins with, or has as one of its last two characters, if it has ALONE folded."""


@lru_cache(maxsize=4096)
def names_caption(label: str) -> bool:
    """Claims that an element's id or class says that it holds a caption."""
    return CAPTION_LABEL.search(label) is not None


def tells(folded: str) -> bool:
    """Claims that a line says that it is a caption: 图为…, ▲…, …摄, （资料图）.

    folded: the line, folded.

    >>> tells("图为演练现场。"), tells("演练现场 林晓禾 摄"), tells("演练昨日举行。")
    (True, True, False)
    """
    return BEGINS.match(folded) is not None or ENDS.search(folded[-LAST:]) is not None


def is_labelled(line: Line) -> bool:
    """Claims that an element around the line says that it is a caption."""
    box: Box | None = line.box
    for _ in range(3):
        if box is None:
            break
        if box.end - box.start <= 4 and (
            box.tag in ("figcaption", "caption") or (box.label and names_caption(box.label))
        ):
            return True
        box = box.parent
    return any(names_caption(run.label) for run in line.runs if run.label)


def is_marked(line: Line) -> bool:
    """Claims that a line is marked as a caption, or credits a picture: ▲…, 图：…, …（王五摄）."""
    text = line.text
    may_be = text[0] in MARKS or text[-1] in CLOSERS or text[-2:-1] in CLOSERS
    return may_be and ALONE.search(line.folded) is not None


def is_source(line: Line) -> bool:
    """Claims that a line names an outlet and says nothing of a picture."""
    return len(line.text) <= TERSE and is_outlet(line.folded) and not tells(line.folded)
