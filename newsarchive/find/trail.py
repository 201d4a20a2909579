"""The names on a breadcrumb's line, told apart by its marks and links."""

import re
from collections.abc import Iterator

from newsarchive.outline import Line

LABEL = re.compile(
    r"""(?:当前|當前|您|你|目前|现在|現在|所在|所处|本页|本頁|本文|网页|網頁)[^：:>＞»›→，。]{0,6}位置
    |(?<![\u3400-\u9fff])(?:位\s*置|导航|導航|導覽|路径|栏目)(?=\s*[：:])
    |(?:当前|當前|您的?|你的?)\s*所在[页頁]?(?=\s*[：:])
    |您在[这這][里裡]|you\ are\ here""",
    re.X | re.I,
)
AFTER_LABEL = re.compile(r"^\s*(?:是|为|為|在)?\s*[：:]?\s*")
MARK = re.compile(r"(?:[>＞»›→⟩]|::)+")
LOOSE_MARK = re.compile(r"[|｜丨│/／\\•-]+|—+")
"""Marks that count where nothing else parts the names, and only where label or place say what the line is."""
BARE = re.compile(r"^[\s\[\]【】:：|｜\-—·•]+|[\s\[\]【】:：|｜\-—·•]+$")


def read_trail(line: Line, *, loose: bool) -> list[str]:
    """The names on a line in order. loose: also at weak marks, or link by link where there is no mark.

    What follows a name without a mark is a tool or a slogan; what comes before the label, or glued to the
    first name, is a menu.
    """
    mark = MARK if MARK.search(line.text) is not None else LOOSE_MARK if loose else None
    if mark is LOOSE_MARK and LOOSE_MARK.search(after_label(line.text)) is None:
        return [name for name in link_by_link(line) if name]
    if mark is None:
        return []
    names: list[str] = []
    linked_before = parted = False
    for text, linked in pieces(line, mark):
        if not text:
            parted = True
        elif parted or not names:
            names.append(text)
            parted, linked_before = False, linked
        elif len(names) == 1 and linked and not any(names[1:]):
            if not linked_before or mark is MARK:
                names[-1] = text
            linked_before = linked
    return [name for name in (BARE.sub("", name) for name in names) if name]


def after_label(text: str) -> str:
    """A line's text after 当前位置 and its like."""
    label = LABEL.search(text)
    return AFTER_LABEL.sub("", text[label.end() :]) if label is not None else text


def pieces(line: Line, mark: re.Pattern[str]) -> Iterator[tuple[str, bool]]:
    """Names and marks of a line in order, a mark as "", with whether a name is a link."""
    text = line.text
    label = LABEL.search(text)
    waiting = label is not None
    for run in line.runs:
        shown = run.text
        if waiting and label is not None:
            if label[0][-2:] not in shown and label[0] not in shown:
                continue
            shown = AFTER_LABEL.sub("", shown[shown.rindex(label[0][-2:]) + 2 :])
            waiting = False
        shown = " ".join(shown.split())
        at = 0
        for found in mark.finditer(shown):
            if name := shown[at : found.start()].strip():
                yield name, bool(run.href)
            yield "", False
            at = found.end()
        if name := shown[at:].strip():
            yield name, bool(run.href)


def link_by_link(line: Line) -> Iterator[str]:
    """The names of a line without marks: its links, or its whole text."""
    links = [" ".join(run.text.split()) for run in line.runs if run.href and run.text.strip()]
    if len(links) > 1 or (links and LABEL.search(line.text) is not None):
        yield from links
    else:
        yield BARE.sub("", after_label(line.text))
