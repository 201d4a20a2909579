"""Times in attributes of elements whose text a reader sees: <time datetime>, the title of a mere "3 天前".

Looked for only where the text itself gives no full date; most pages have neither.
"""

from collections.abc import Iterator

from newsarchive.find.dateforms import Frame
from newsarchive.find.declared import Claim, read_value
from newsarchive.find.relative import RELATIVE
from newsarchive.folding import fold_chars
from newsarchive.outline import Line
from newsarchive.page import Page

CARRIERS = ("span", "em", "i", "abbr", "small", "a", "p", "div", "td", "li")
ATTRIBUTES = ("datetime", "title", "data-time", "data-datetime", "data-date", "data-timestamp")


def read_elements(page: Page, frame: Frame, head: list[Line]) -> Iterator[Claim]:
    """Times behind the relative dates of the head's lines, then of <time> elements marked as the story's."""
    shown = [found[0] for line in head if (found := RELATIVE.search(fold_chars(line.text[:200])))]
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
