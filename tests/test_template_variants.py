"""Extraction does not hang on how a template is built: the sample stories in pages put together by lot."""

from collections import Counter

import pytest

from newsarchive import extract
from newsarchive.article import Article
from tests.variants import Variant, variants

SEED, ROUNDS = 20210506, 4
FLOOR = 0.995
"""Share of pages that must be wholly right in a field."""
FIELDS = (
    "kind", "title", "published", "source", "authors", "editors", "section", "keywords", "paragraphs", "captions",
)  # fmt: skip


def plain(text: str) -> str:
    return " ".join(text.split())


def told(page: Variant) -> dict[str, object]:
    return {
        "kind": "article",
        "title": page.title,
        "published": page.published,
        "source": page.source,
        "authors": set(page.authors),
        "editors": set(page.editors),
        "section": page.section,
        "keywords": set(page.keywords),
        "paragraphs": [plain(line) for line in page.paragraphs],
        "captions": list(page.captions),
    }


def read(article: Article, page: Variant) -> dict[str, object]:
    return {
        "kind": article.kind,
        "title": plain(article.title or ""),
        "published": article.published.iso()[:16] if article.published else None,
        "source": article.source,
        "authors": set(article.authors),
        "editors": set(article.editors),
        "section": article.section,
        "keywords": set(article.keywords),
        "paragraphs": [plain(p.text) for p in article.paragraphs if p.text not in page.optional],
        "captions": [image.caption for image in article.images if image.caption],
    }


@pytest.fixture(scope="module")
def wrong() -> dict[str, list[tuple[Variant, object]]]:
    """Field -> the pages on which it is wrong, and what was read; every page drawn counts under "pages"."""
    found: dict[str, list[tuple[Variant, object]]] = {field: [] for field in (*FIELDS, "pages")}
    for page in variants(SEED, ROUNDS):
        found["pages"].append((page, None))
        right, got = told(page), read(extract(page.body), page)
        for field in FIELDS:
            if right[field] != got[field]:
                found[field].append((page, got[field]))
    return found


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_is_read_whatever_the_template(wrong, field):
    share = 1 - len(wrong[field]) / len(wrong["pages"])
    blame = Counter(part for page, _ in wrong[field] for part in page.parts).most_common(5)
    assert share >= FLOOR, f"right on {share:.3f} of the pages; parts of those that are wrong: {blame}"


def test_the_same_seed_draws_the_same_pages():
    assert [page.html for page in variants(7, 1)] == [page.html for page in variants(7, 1)]
    assert [page.html for page in variants(7, 1)] != [page.html for page in variants(8, 1)]
