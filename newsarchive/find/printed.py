"""Dates a reader sees on the page, each with how likely it is the story's.

A date is trusted for where it stands (below the headline, in a byline) and for what the words around it say;
related stories, comments, the page's clock and what a sentence tells are ruled out.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from newsarchive.find.dateforms import Frame
from newsarchive.find.dateplaces import Place
from newsarchive.find.occasions import CALENDAR, TOP, Occasion, tell_occasion
from newsarchive.find.stamps import Stamp, read_stamps
from newsarchive.folding import fold_chars
from newsarchive.outline import Line


class Printed(NamedTuple):
    """One date, what it is the date of, and how far it is to be trusted."""

    stamp: Stamp
    occasion: Literal["published", "updated"]
    rule: str
    score: float
    labelled: bool


STRONG, WEAK = 74, 40
"""Scores from which a date is believed before and after what the page's head declares."""
LABELLED = {"published": 30, "drafted": 8, "updated": 30, "page": 0, "none": 0, "other": 0}
RARE = {
    "relative": -45, "month": -25, "numeral": -12, "compact": -10, "bare": -10, "roc": -6, "short": -6,
    "yearless": -6,
}  # fmt: skip
CLOCK = 12
NAME = 6
AGREEMENT = 15
"""What each other source (address, metas) counts for or against a day."""
CALENDAR_LINE = 15
"""What a weekday above the headline counts against a day: newspapers' dates look so, and page clocks."""

SENTENCE = 70
"""Characters from which an unlabelled date is part of what is told."""

BYLINE = re.compile(
    r"来源|作者|编辑|责编|记者|浏览|点击|阅读|人气|字号|字体|评论|参与|出处|稿源|打印|分享|发布|来自|选稿|热度|https?:|www\.|查看|撰文"
)
LABELLED_BYLINE = re.compile(r"(?:来源|作者|编辑|责编|记者|稿源|出处|选稿|浏览|点击|阅读|撰文)[^:/]{0,3}[:/]")
CAPTION = re.compile(r"资料|图为|图[:/]|摄(?![影像])|供图|[▲△↑▼]")
EDGE = re.compile(r"[\s()\[\]【】|/丨│·•:,;<>《》〔〕—-]")
CHINESE = re.compile(r"[\u4e00-\u9fff]")
WEEKDAY = re.compile(r"\s?[(\[]?(?:星期|周|礼拜)[一二三四五六日天][)\]]?|\s?\([一二三四五六日]\)")
NAMED = re.compile(
    r"pubtime_baidu|pub[-_]?(?:time|date)|publish|post(?:ed)?[-_]?(?:time|date|on)|date|time|riqi|shijian"
)


def read_place(place: Place, frame: Frame, days: list[date]) -> Iterator[Printed]:
    """The dates of one place that may be the story's.

    days: what the address and the metas say, as a check.
    """
    text = place.text
    folded = fold_chars(text)
    end = 0
    for stamp in read_stamps(text, now=frame.now, day_hint=frame.day):
        before, after = folded[end : stamp.start], folded[stamp.end : stamp.end + 16]
        end = stamp.end
        weekday = WEEKDAY.match(after)
        after = after[weekday.end() :] if weekday else after
        occasion = tell_occasion(before if before.strip() else place.label, after, clock=stamp.has_clock)
        name = _name_of(stamp, place.line)
        if occasion == "none" and name == "pubtime_baidu":
            occasion = "published"
        if occasion == "other" or not _may_be(stamp, place, occasion, (folded, before, after)):
            continue
        score = place.base + LABELLED[occasion] + RARE.get(stamp.form, 0)
        score += CLOCK * stamp.has_clock + NAME * bool(name)
        score += sum(AGREEMENT if day == stamp.day else -AGREEMENT for day in days)
        if place.zone == "above the headline" and weekday and not stamp.has_clock:
            score -= CALENDAR_LINE
        if stamp.form == "relative":  # rounded, and counted from when the page was made
            score = min(score, STRONG - 1.0)
        yield _printed(stamp, occasion, place, score)


def _printed(stamp: Stamp, occasion: Occasion, place: Place, score: float) -> Printed:
    """The date with the name of the rule that found it."""
    if occasion == "page":
        return Printed(stamp, "published", "newspaper page", WEAK + 5, True)
    if occasion == "updated":
        return Printed(stamp, "updated", f"update time {place.zone}", score, True)
    labelled = occasion != "none"
    kind = "labelled" if labelled else "printed"
    return Printed(stamp, "published", f"{kind} {place.zone}", score, labelled)


def _may_be(stamp: Stamp, place: Place, occasion: Occasion, around: tuple[str, str, str]) -> bool:
    """Claims that a date may be the story's, from how it stands in its line: (text, before it, after it)."""
    text = around[0]
    told = len(text) > SENTENCE or "。" in text
    if occasion == "page":
        return stamp.form in ("full", "numeral")
    if occasion != "none":
        return not (place.zone == "in the story" and told) and (stamp.form != "relative" or len(text) < 40)
    if place.zone == "beside the headline":
        return _in_own_run(stamp, place.line)
    rest = len(text) - (stamp.end - stamp.start)
    byline = (LABELLED_BYLINE if told else BYLINE).search(text) is not None
    if stamp.form in ("bare", "compact", "roc") or _is_of_another(
        stamp, place, text, None if byline else rest
    ):
        return False
    leads = stamp.start < 3 and stamp.has_clock
    if told and not (byline or leads):
        return False
    if place.zone == "in the story" and not (stamp.has_clock and (leads or rest <= 12 or byline)):
        return False
    if place.zone in ("below the story", "page") and not (stamp.has_clock and rest <= 8):
        return False
    return _stands_apart(stamp, around, rest, byline)


def _is_of_another(stamp: Stamp, place: Place, text: str, rest: int | None) -> bool:
    """Claims that a date is the page clock's, a picture's, or that of the story its line links to."""
    if CALENDAR.search(text) or (not stamp.has_clock and CAPTION.search(text)):
        return True
    return rest is not None and (TOP.search(text) is not None or links_elsewhere(place.line, rest))


def _stands_apart(stamp: Stamp, around: tuple[str, str, str], rest: int, byline: bool) -> bool:
    """Claims that an unlabelled date is no part of a phrase; the less it states, the less may surround it."""
    _, before, after = around
    apart = (not before or EDGE.match(before[-1])) and (not after or EDGE.match(after[0]))
    if stamp.has_clock:
        clear = stamp.form == "full" and ":" in fold_chars(stamp.value.raw)
        return clear or (bool(apart) and rest <= (60 if byline else 30))
    if stamp.form in ("full", "numeral"):
        return bool(apart) and (rest <= 30 or byline)
    return bool(apart) and rest <= (40 if byline else 6)


def links_elsewhere(line: Line, rest: int) -> bool:
    """Claims that a line is the linked headline of another story, with `rest` characters beside its date."""
    return line.linked >= 10 and line.linked * 5 > rest * 4 and len(CHINESE.findall(line.text)) > 10


def _in_own_run(stamp: Stamp, line: Line) -> bool:
    """Claims that a date on the headline's line stands in an element of its own, or a byline's."""
    raw = stamp.value.raw
    runs = [run.text.strip() for run in line.runs if raw[:10] in run.text] if len(line.runs) > 1 else []
    return any(len(text) - len(raw) <= 8 or BYLINE.search(fold_chars(text)) for text in runs)


def _name_of(stamp: Stamp, line: Line) -> str:
    """What the date's element is called, where its id or class names a date."""
    start = stamp.value.raw[:7]
    for run in line.runs:
        if run.label and start in run.text and (found := NAMED.search(run.label)):
            return found[0]
    found = NAMED.search(line.box.label) if line.box.label and len(line.text) < 40 else None
    return found[0] if found else ""
