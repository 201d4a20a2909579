"""Source, people, time and keywords where a portal's definition says in which element they stand."""

from collections.abc import Iterator
from typing import Any

from newsarchive.find.attribution import read_credit
from newsarchive.find.hinted import hinted_lines
from newsarchive.find.keywords import split
from newsarchive.find.outlets import cut_source
from newsarchive.find.people import read_people
from newsarchive.find.stamps import read_stamps
from newsarchive.page import Page
from newsarchive.values import Found

RULE = "portal's hint"


def read_hinted(page: Page) -> dict[str, Found[Any]]:
    """The fields that hints lead to; a hint that leads to nothing gives no field."""
    return {name: Found(value, RULE) for name, value in _values(page) if value}


def _values(page: Page) -> Iterator[tuple[str, Any]]:
    hints = page.hints
    if hints is None:
        return
    if hints.published:
        text = " ".join(hinted_lines(page, hints.published))
        yield "published", next((s.value for s in read_stamps(text, now=page.fetched_at)), None)
    if hints.source:
        text = " ".join(hinted_lines(page, hints.source))
        yield "source", read_credit(text).source or cut_source(text)
    if hints.author:
        text = " ".join(hinted_lines(page, hints.author))
        credit = read_credit(text)
        yield (
            "authors",
            tuple(credit.people.found.get("author", ()) or read_people(text, labelled=True).names),
        )
    if hints.keywords:
        yield (
            "keywords",
            tuple(word for line in hinted_lines(page, hints.keywords) for word in split(line, "")),
        )
