"""Fields where a portal's definition says where they stand."""

from newsarchive.outline import Box, Line
from newsarchive.page import Page
from newsarchive.portal import SELECTOR


def matches(selector: str, tag: str, label: str) -> bool:
    """Claims that an element of that tag and label (id and classes, lower case) is the selected one."""
    found = SELECTOR.fullmatch(selector)
    if found is None or (found["tag"] and found["tag"] != tag):
        return False
    names = found["names"].lower().replace("#", ".").split(".")[1:]
    return set(names) <= set(label.split())


def hinted_box(page: Page, selector: str) -> Box | None:
    """The first selected block that holds text, or None."""
    for box in page.boxes:
        if box.end > box.start and matches(selector, box.tag, box.label):
            return box
    return None


def hinted_lines(page: Page, selector: str) -> list[str]:
    """The texts of the selected block, or of the selected stretch of one line; [] where there is none."""
    box = hinted_box(page, selector)
    if box is not None:
        return [line.text for line in page.lines[box.start : box.end]]
    for line in page.lines:
        if text := _selected_runs(line, selector):
            return [text]
    return []


def _selected_runs(line: Line, selector: str) -> str:
    """Text of a line's runs inside the selected inline element; its tag is not known, so it is not asked."""
    names = SELECTOR.fullmatch(selector)
    if names is None or not names["names"]:
        return ""
    wanted = names["names"]
    return " ".join("".join(run.text for run in line.runs if matches(wanted, "", run.label)).split())
