"""Labelled list pages for measuring the link finder and for learning its weights.

A folder holds NAME.html beside NAME.json: {"url", "articles", "others", "unsure", "next_page"}, absolute
addresses without fragments. Links marked unsure are left out of every count.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from newsarchive.address import host, site
from newsarchive.find.links import Linked, clues_of, read_links
from pages import LabelledPage, labelled_pages


class LabelledList(NamedTuple):
    """A list page: what a careful reader says its links lead to, and what the library gathered from it."""

    name: str
    site: str
    articles: frozenset[str]
    others: frozenset[str]
    next_page: str
    linked: Linked
    clues: dict[str, tuple[str, ...]]


def read_lists(folders: Iterable[Path]) -> list[LabelledList]:
    """All labelled list pages of the folders. Raises SystemExit where one holds none."""
    return [as_list(page) for folder in folders for page in labelled_pages(folder)]


def as_list(page: LabelledPage) -> LabelledList:
    """One page with its label, its links gathered."""
    url = page.label["url"]
    linked = read_links(page.body, url)
    return LabelledList(
        name=page.name,
        site=site(host(url)) or host(url),
        articles=frozenset(page.label["articles"]),
        others=frozenset(page.label["others"]),
        next_page=page.label["next_page"] or "",
        linked=linked,
        clues={address: tuple(names) for address, names in clues_of(linked).items()},
    )
