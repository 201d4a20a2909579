"""Extraction never falls below the scores it once reached on the labelled pages beside the checkout."""

from pathlib import Path

import pytest

from floor import FLOOR, read_floor
from measures import totals
from pages import digest, labelled_pages
from quality import measure

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "dev"
PIN = "pin the scores with: .venv/bin/python benchmarks/quality.py DIR --update"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="no labelled pages beside this checkout")


@pytest.fixture(scope="module")
def pages():
    return labelled_pages(CORPUS)


@pytest.fixture(scope="module")
def floor():
    pinned = read_floor()
    assert pinned, f"{FLOOR.name} is missing; {PIN}"
    return pinned


def test_the_floor_belongs_to_these_pages(pages, floor):
    assert floor.digest == digest(pages), f"the pages or their labels have changed; {PIN}"


def test_quality_does_not_fall(pages, floor):
    scores = totals([measure(page).tallies for page in pages])
    assert not floor.falls(scores), "below the floor; see which pages: benchmarks/quality.py DIR --worst 5"
