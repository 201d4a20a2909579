"""Lines that are the linked headlines of other stories, perhaps with their dates or excerpts."""

import re

from newsarchive.outline import Line

STAMP = re.compile(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d")
DATED = re.compile(r"\d{1,2}[-/:：月.]\d{1,2}")
CREDIT = re.compile(r"来源|來源|稿源|作者|记者|記者|编辑|編輯|责编|責編|发布|發布")


def links_to_stories(lines: list[Line]) -> list[Line]:
    """Lines that are other stories' headlines."""
    return [line for line in lines if line.linked >= 8 and is_link_to_story(line)]


def is_link_to_story(line: Line) -> bool:
    """Claims that a line is another story's headline, perhaps with its section and date."""
    if len(line.text) < 8 or line.linked < 8:
        return False
    return line.linked * 5 >= len(line.text) * 4 or is_dated_link(line)


def is_dated_link(line: Line) -> bool:
    """Claims that a line is a link with its story's date beside it, and not a byline with a link in it."""
    return line.linked >= 8 and DATED.search(line.text) is not None and CREDIT.search(line.text) is None


def is_teaser(line: Line, below: Line) -> bool:
    """Claims that a linked headline is followed by its story's excerpt or date."""
    if is_dated_link(line):
        return True
    return not below.linked and (len(below.text) >= 20 or STAMP.search(below.text) is not None)
