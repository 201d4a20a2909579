"""Dates a reader sees around the story, each with how likely it is the story's.

A date is trusted for where it stands (below the headline, in a byline) and for what the words around it say;
related stories, comments, the page's clock and what a sentence tells are ruled out.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from newsarchive.find.dateforms import MONTHS, Frame
from newsarchive.find.layout import Layout
from newsarchive.find.notices import opens_other_stories
from newsarchive.find.occasions import CALENDAR, Occasion, tell_occasion
from newsarchive.find.stamps import Stamp, read_stamps
from newsarchive.folding import fold_chars
from newsarchive.outline import Line


class Printed(NamedTuple):
    """One date, what it is the date of, and how far it is to be trusted."""

    stamp: Stamp
    occasion: Literal["published", "updated"]
    rule: str
    score: float


class Place(NamedTuple):
    """A line, or several that make one date, as a text to look for dates in."""

    text: str
    """Runs are kept apart by spaces."""
    line: Line
    zone: Literal[
        "above the headline", "beside the headline", "below the headline", "below the story", "page"
    ]
    base: float
    before: str
    """The line above, folded, where it may be a label; else empty."""


DATED = re.compile(r"\d|[前昨今刚剛]|[年月]|ago\b")
FRAGMENT = re.compile(
    rf"[\d\s\-/.:：年月日时時分秒]{{1,14}}|(?:{MONTHS.replace(' ', '|')})[a-z]{{0,6}}\.?", re.I
)
BYLINE = re.compile(
    r"来源|作者|编辑|责编|记者|浏览|点击|阅读|人气|字号|字体|评论|参与|出处|稿源|打印|分享|发布|来自|选稿|热度|https?:|www\.|收藏|查看"
)
EDGE = re.compile(r"[\s()\[\]【】|/丨│·•:,;<>《》〔〕—-]")
WEEKDAY = re.compile(r"^\s?[(\[]?(?:星期|周|礼拜)[一二三四五六日天][)\]]?")

HEAD_TEXT = 200
"""Characters of a line that are looked at; a byline glued to the story begins its line."""
SENTENCE = 70
"""From here on an unlabelled date is part of what is told."""
TAIL = 12
"""Lines below the story in which its time may stand."""
STRONG, WEAK = 74, 40
"""Scores from which a date is believed before and after what the page's head declares."""
LABELLED = {"published": 30, "drafted": 8, "updated": 30, "page": 0, "none": 0, "other": 0}
RARE = {
    "relative": -45,
    "month": -25,
    "numeral": -12,
    "compact": -10,
    "bare": -10,
    "roc": -6,
    "short": -6,
    "yearless": -6,
}
AGREEMENT = 15
"""What each other source (address, metas) counts for or against a day."""


def read_head(layout: Layout, frame: Frame, days: list[date]) -> Iterator[Printed]:
    """Dates around the headline. days: what the address and the metas say, as a check."""
    for place in _head(layout):
        yield from judge(place, frame, days)


def read_tail(layout: Layout, frame: Frame, days: list[date]) -> Iterator[Printed]:
    """Dates below the story, before other stories begin."""
    for line in layout.tail[: TAIL + 1]:
        first = line.index == layout.last_paragraph
        if not first and (opens_other_stories(line.text) or _is_link(line)):
            return
        text = line.text[-60:] if first or len(line.text) > HEAD_TEXT else spaced(line)
        if DATED.search(text):
            base = 42.0 - (line.index - layout.last_paragraph)
            place = Place(text, line, "below the story", base, _label_above(line, layout.page.lines))
            for found in judge(place, frame, days):
                if found.rule == "newspaper page" or (not first and _is_alone(found.stamp, text, found.rule)):
                    yield found


def read_anywhere(layout: Layout, frame: Frame, days: list[date]) -> Iterator[Printed]:
    """Labelled dates, and lone ones of a day that is known, all over the page: where no zone gave one."""
    for line in layout.page.lines:
        if len(line.text) <= SENTENCE and any(char.isdecimal() for char in line.text):
            place = Place(spaced(line), line, "page", 42.0, _label_above(line, layout.page.lines))
            for found in judge(place, frame, days):
                known = found.stamp.day in days and _is_alone(found.stamp, place.text, "")
                if found.rule.startswith("label") or (known and found.stamp.has_clock):
                    yield found


def spaced(line: Line) -> str:
    """Text of a line with its runs kept apart, as 2020-04-29 and 20:33 in elements of their own need."""
    if len(line.runs) == 1:
        return line.text[:HEAD_TEXT]
    return " ".join(" ".join([run.text for run in line.runs]).split())[:HEAD_TEXT]


def _head(layout: Layout) -> Iterator[Place]:
    """The places around the headline where a date may stand; a date spread over lines makes one place."""
    lines = layout.head
    joined = 0
    for at, line in enumerate(lines):
        if at < joined:
            continue
        text = line.text
        if len(text) <= 14 and FRAGMENT.fullmatch(text):
            joined = at + 1
            while joined < min(len(lines), at + 4) and FRAGMENT.fullmatch(lines[joined].text):
                joined += 1
            text = " ".join(part.text for part in lines[at:joined])
        elif DATED.search(text):
            text = spaced(line)
        else:
            continue
        yield _place(text, line, layout)


def _place(text: str, line: Line, layout: Layout) -> Place:
    """Where a line of the head stands, and what that counts."""
    distance = line.index - layout.headline
    label = _label_above(line, layout.page.lines)
    if layout.headline < 0 and layout.title and layout.title in line.text:
        return Place(text, line, "beside the headline", 96.0, "")
    if layout.headline < 0:
        return Place(text, line, "above the headline", 66.0, label)
    if distance > 0:
        return Place(text, line, "below the headline", 100.0 - 2 * min(distance, 12), label)
    if distance == 0:
        return Place(text, line, "beside the headline", 96.0, "")
    return Place(text, line, "above the headline", 62.0 + 4 * distance, label)


def _label_above(line: Line, lines: list[Line]) -> str:
    """The line above, where it is short enough for a label in an element of its own."""
    above = lines[line.index - 1].text if line.index else ""
    return fold_chars(above) if len(above) <= 12 else ""


def judge(place: Place, frame: Frame, days: list[date]) -> Iterator[Printed]:
    """The dates of one place that may be the story's."""
    text = place.text
    folded = fold_chars(text)
    end = 0
    for stamp in read_stamps(text, now=frame.now, day_hint=frame.day):
        before, after = folded[end : stamp.start], folded[stamp.end : stamp.end + 16]
        end = stamp.end
        weekday = WEEKDAY.match(after)
        after = after[weekday.end() :] if weekday else after
        occasion = tell_occasion(before if before.strip() else place.before, after, clock=stamp.has_clock)
        name = _named(stamp, place.line)
        if occasion == "none" and name == "pubtime_baidu":
            occasion = "published"
        if occasion == "other" or not _may_be(stamp, place, occasion, (folded, before, after)):
            continue
        score = (
            place.base + LABELLED[occasion] + RARE.get(stamp.form, 0) + 12 * stamp.has_clock + 6 * bool(name)
        )
        score += sum(AGREEMENT if day == stamp.day else -AGREEMENT for day in days)
        if place.zone == "above the headline" and weekday and not stamp.has_clock:
            score -= 20
        yield _printed(stamp, occasion, place, score)


def _printed(stamp: Stamp, occasion: Occasion, place: Place, score: float) -> Printed:
    """The date with the name of the rule that found it."""
    if occasion == "page":
        return Printed(stamp, "published", "newspaper page", WEAK + 5)
    if occasion == "updated":
        return Printed(stamp, "updated", f"update time {place.zone}", score)
    kind = "printed" if occasion == "none" else "labelled"
    return Printed(stamp, "published", f"{kind} {place.zone}", score)


def _may_be(stamp: Stamp, place: Place, occasion: Occasion, around: tuple[str, str, str]) -> bool:
    """Claims that a date may be the story's, from how it stands in its line."""
    text, before, after = around
    line = place.line
    if occasion == "page":
        return stamp.form in ("full", "numeral")
    if occasion != "none":
        return stamp.form != "relative" or len(text) < 40
    if place.zone == "beside the headline":
        return _in_own_run(stamp, line)
    if CALENDAR.search(text):
        return False
    rest = len(text) - (stamp.end - stamp.start)
    byline = BYLINE.search(text) is not None
    if line.linked * 2 > len(line.text) and rest > 12 and not byline:
        return False  # a link to another story with its date
    if (len(text) > SENTENCE or "。" in text) and not (byline or (stamp.start < 3 and stamp.has_clock)):
        return False
    apart = (not before or EDGE.match(before[-1]) is not None) and (
        not after or EDGE.match(after[0]) is not None
    )
    alone = rest <= 6 or (rest <= 40 and byline)
    if stamp.form in ("bare", "compact", "roc"):
        return False
    if stamp.form in ("yearless", "relative", "month", "short", "numeral"):
        return apart and (alone or (stamp.has_clock and rest <= 30))
    if stamp.has_clock:
        return ":" in stamp.value.raw or "：" in stamp.value.raw or apart
    return apart and (rest <= 30 or byline)


def _is_alone(stamp: Stamp, text: str, rule: str) -> bool:
    """Claims that a date is labelled, or has a clock and nearly fills its line."""
    return "label" in rule or "update" in rule or (stamp.has_clock and len(text) - len(stamp.value.raw) <= 8)


def _in_own_run(stamp: Stamp, line: Line) -> bool:
    """Claims that a date on the headline's line stands in an element of its own, or a byline's."""
    raw = stamp.value.raw
    runs = [run.text.strip() for run in line.runs if raw[:10] in run.text] if len(line.runs) > 1 else []
    return any(len(text) - len(raw) <= 8 or BYLINE.search(text) for text in runs)


def _is_link(line: Line) -> bool:
    """Claims that a line is the linked headline of another story."""
    return len(line.text) >= 12 and line.linked * 5 > len(line.text) * 4


NAMED = re.compile(
    r"pubtime_baidu|pub-?_?(?:time|date)|publish|post(?:ed)?[-_]?(?:time|date|on)|date|time|riqi|shijian"
)


def _named(stamp: Stamp, line: Line) -> str:
    """What the date's element is called, where its id or class names a date."""
    start = stamp.value.raw[:7]
    for run in line.runs:
        if run.label and start in run.text and (found := NAMED.search(run.label)):
            return found[0]
    found = NAMED.search(line.box.label) if line.box.label and len(line.text) < 40 else None
    return found[0] if found else ""
