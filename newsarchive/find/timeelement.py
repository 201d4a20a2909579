"""Times in attributes of elements that a reader sees (<time datetime>, the title of a mere "3 天前"), and in
the data of scripts.

Looked for only where the text itself gives no full date; most pages have neither.
"""

import re
from collections.abc import Iterator

from newsarchive.find.dateforms import Frame
from newsarchive.find.declared import Claim, read_value
from newsarchive.find.relative import RELATIVE
from newsarchive.folding import fold_chars
from newsarchive.outline import Line
from newsarchive.page import Page

MAY_BE_RELATIVE = re.compile(
    "前|今|昨|刚|剛|[AaＡａ][GgＧｇ][OoＯｏ]|[DdＤｄ][AaＡａ][YyＹｙ]|[NnＮｎ][OoＯｏ][WwＷｗ]"
)
"""What a text as printed has, if it has RELATIVE folded."""
CARRIERS = ("span", "em", "i", "abbr", "small", "a", "p", "div", "td", "li")
ATTRIBUTES = ("datetime", "title", "data-time", "data-datetime", "data-date", "data-timestamp")


def read_elements(page: Page, frame: Frame, head: list[Line]) -> Iterator[Claim]:
    """Times behind the relative dates of the head's lines, then of <time> elements marked as the story's."""
    likely = [line.text[:200] for line in head if MAY_BE_RELATIVE.search(line.text)]
    shown = [found[0] for text in likely if (found := RELATIVE.search(fold_chars(text)))]
    if shown:
        for element in page.root.iter("time", *CARRIERS):
            for name in ATTRIBUTES:
                value = element.get(name)
                if value and any(char.isdecimal() for char in value):
                    text = fold_chars("".join(element.itertext())[:80])
                    stamp = read_value(value, frame) if any(part in text for part in shown) else None
                    if stamp:
                        yield Claim(stamp, f"{name} attribute")
    if b"<time" in page.markup:
        for element in page.root.iter("time"):
            marks = f"{element.get('itemprop') or ''} {element.get('class') or ''}".lower()
            if "published" in marks or element.get("pubdate") is not None:
                stamp = read_value(element.get("datetime") or "", frame)
                if stamp:
                    yield Claim(stamp, "time element")


SCRIPTED = re.compile(
    rb"""(?:\bvar\s{1,3}(?:ct|create_?[Tt]ime|pub(?:lish)?_?[Tt]ime)\s{0,2}="""
    rb"""|["'](?:pub\w{0,8}|release|issue|create|news|article)_?(?:[Tt]ime|[Dd]ate|At|_at)["']\s{0,2}:)"""
    rb"""\s{0,2}["']?([\d][\dT :./+Z-]{7,30})["',;}]"""
)


def read_scripts(page: Page, frame: Frame) -> Iterator[Claim]:
    """Times of publication in variables and JSON of scripts, in order; there may be other stories' too."""
    for match in SCRIPTED.finditer(page.markup):
        stamp = read_value(match[1].decode("ascii").strip(), frame)
        if stamp:
            yield Claim(stamp, "script")
