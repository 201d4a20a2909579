"""The link finder never falls below the scores it once reached on the labelled list pages beside the checkout."""

from pathlib import Path

import pytest

from floor import read_floor
from link_lists import as_list
from links import LINK_FLOOR, score, totals
from pages import digest, labelled_pages

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "lists"
PIN = "pin the scores with: .venv/bin/python benchmarks/links.py DIR --update"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="no labelled list pages beside this checkout")


@pytest.fixture(scope="module")
def pages():
    return labelled_pages(CORPUS)


@pytest.fixture(scope="module")
def floor():
    pinned = read_floor(LINK_FLOOR)
    assert pinned, f"{LINK_FLOOR.name} is missing; {PIN}"
    return pinned


def test_the_floor_belongs_to_these_pages(pages, floor):
    assert floor.digest == digest(pages), f"the pages or their labels have changed; {PIN}"


def test_links_are_sorted_no_worse(pages, floor):
    scores = totals([score(as_list(page)) for page in pages])
    assert not floor.falls(scores), "below the floor; see which links: benchmarks/links.py DIR --errors"
