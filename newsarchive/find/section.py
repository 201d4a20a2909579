"""The section: the breadcrumb as printed, from the top, without the site's home page, 正文 and the headline.

A breadcrumb is known by its label (当前位置), its marks (首页 > 新闻 > 正文), its place over the headline or
its element's name. Where none is shown, the page's metadata may name a section.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from newsarchive.find.crumbs import is_name, without_ends
from newsarchive.find.layout import Layout
from newsarchive.find.trail import LABEL, MARK, read_trail
from newsarchive.outline import Box, Line
from newsarchive.page import Page
from newsarchive.values import Found

# Every branch begins with a letter, which lets re skip to the first that fits.
HINT = re.compile("位置|导航：|导航:|導覽|>|＞|»|›|→|::|You are here|you are here")
FROM_HOME = re.compile(r"首[页頁]\s*/")
NAMED = re.compile(
    r"crumb|(?:^|[\s_-])(?:cur-?)?(?:position|weizhi|location|mbx|posi|dqwz|place|path|where|mianbaoxie)(?:$|[\s_\d-])|"
    r"navpath|curpos|toppath|news_?path|nav-?bread|channel-?path|currchnlcls"
)
"""What systems call the element of a breadcrumb."""
SLASHED = re.compile(r"[^/\d，。！？]{1,14}(?:/[^/\d，。！？]{1,14}){1,3}")
NEAR = range(-40, 6)
"""Lines from the headline within which an element's name alone is believed."""
OVER = range(-2, 0)
"""Lines from the headline where a breadcrumb needs neither name nor label."""
ENOUGH = 1.5
METAS = ("article:section", "section", "articlesection", "columnname", "parsely-section")


class Candidate(NamedTuple):
    """One breadcrumb the page may have, and how sure it is."""

    score: float
    names: list[str]


def find_section(layout: Layout) -> Found[tuple[str, ...]] | None:
    """Section names from the top."""
    best = max(candidates(layout), key=lambda candidate: candidate.score, default=None)
    if best is not None and best.score >= ENOUGH:
        return Found(tuple(best.names), "breadcrumb")
    for names, rule in stated(layout.page):
        kept, _ = without_ends(names, layout)
        if kept and all(map(is_name, kept)):
            return Found(tuple(kept), rule)
    return None


def candidates(layout: Layout) -> Iterator[Candidate]:
    """Everything on the page that may be its breadcrumb."""
    seen: set[int] = set()
    first, last = layout.headline + NEAR.start, layout.headline + NEAR.stop
    likely = [
        line
        for line in layout.page.lines
        if first <= line.index < last or 0 < line.linked < len(line.text)  # links with marks between
    ]
    for line in likely:
        hinted = len(line.text) <= 160 and is_hinted(line.text, line.index - layout.headline)
        named = named_box(line) if hinted or first <= line.index < last else None
        if (hinted or named is not None) and id(named) not in seen:
            if named is not None:
                seen.add(id(named))
            if (candidate := read_candidate(line, named, layout)) is not None:
                yield candidate


def is_hinted(text: str, distance: int) -> bool:
    """Claims that a line has a mark or a word of breadcrumbs, or stands as they do.

    distance: lines from the headline.
    """
    if HINT.search(text) is not None or (text[0] == "首" and FROM_HOME.match(text) is not None):
        return True
    return distance in OVER and is_slashed(text)


def named_box(line: Line) -> Box | None:
    """The box around a line that is named like a breadcrumb, if it is as small as one."""
    box: Box | None = line.box
    for _ in range(3):
        if box is None or not box.tag:
            return None
        if box.attributes and (name := box.label) and is_named(name):
            if box.tag == "form" or (box.parent is not None and box.parent.tag == "form"):
                return None  # a search box set beside the breadcrumb
            return box if box.end - box.start <= 8 else None
        box = box.parent
    return None


@lru_cache(maxsize=4096)  # the same few names stand around most lines of a page, and of a site
def is_named(label: str) -> bool:
    """Claims that an element is named like a breadcrumb."""
    return NAMED.search(label) is not None


def is_slashed(text: str) -> bool:
    """Claims that a line is a few short names with slashes between."""
    return len(text) <= 40 and SLASHED.fullmatch(text) is not None


def read_candidate(line: Line, named: Box | None, layout: Layout) -> Candidate | None:
    """The breadcrumb that begins in a line, or None where it is none."""
    label = LABEL.search(line.text) is not None
    own_name = named is not None or any(is_named(run.label) for run in line.runs)
    sure = 2.0 * label + 1.5 * own_name
    distance = line.index - layout.headline if layout.headline >= 0 else 0
    pieces = read_trail(line, loose=sure > 0 or distance in OVER or line.text.startswith(("首页", "首頁")))
    if sure and len(pieces) < 2:
        others = layout.page.lines[line.index : named.end] if named is not None else below(line, layout)
        trails = [read_trail(other, loose=True) for other in others]
        longest = max(trails, key=len, default=[])
        pieces = longest if len(longest) > 1 else [piece for trail in trails for piece in trail] or pieces
    names, cut = without_ends(pieces, layout)
    if not names or not all(map(is_name, names)) or len(names) > 7:
        return None
    marked = MARK.search(line.text) is not None or (distance in OVER and is_slashed(line.text))
    if not sure and (len(pieces) < 2 or not (marked or cut)):
        return None
    score = sure + (len(pieces) > 1) + 1.5 * cut + 0.5 * (line.linked > 0)
    if -12 <= distance < 0:
        score += 1.5 if distance in OVER else 0.75
    return Candidate(score - min(abs(distance) * 0.02, 1.0), names)


def below(label: Line, layout: Layout) -> list[Line]:
    """Short lines after a label that stands alone, up to the headline."""
    found: list[Line] = []
    for line in layout.page.lines[label.index + 1 : label.index + 9]:
        if line.index == layout.headline or len(line.text) > 80:
            break
        if found and MARK.match(line.text) is None and not line.linked:
            break
        found.append(line)
    return found


def stated(page: Page) -> Iterator[tuple[list[str], str]]:
    """Sections the page's metadata names, the surest first."""
    for entry in page.linked_data:
        if entry.get("@type") == "BreadcrumbList" and isinstance(items := entry.get("itemListElement"), list):
            names = [name for name in map(item_name, items) if name]
            yield names[1:], "JSON-LD breadcrumb"
    for name in METAS:
        if text := page.metas.get(name):
            yield [text], name
    for entry in page.linked_data:
        if isinstance(section := entry.get("articleSection"), str):
            yield [section], "JSON-LD articleSection"


def item_name(item: Any) -> str:
    """Name of one item of a BreadcrumbList, which may stand in the item or in the thing it points to."""
    if not isinstance(item, dict):
        return ""
    name = item.get("name")
    if not name and isinstance(thing := item.get("item"), dict):
        name = thing.get("name")
    return " ".join(name.split()) if isinstance(name, str) else ""
