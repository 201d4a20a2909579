"""Each article page of the sample site reads as its truth says."""

from typing import Any
from urllib.parse import urljoin

import pytest

from newsarchive import extract
from newsarchive.article import Article
from newsarchive.sample.site import build
from newsarchive.sample.truth import Truth

SITE = build()
BASE = "http://sample.test"


def plain(text: str) -> str:
    """White space counts as one space: pages are full of full-width and non-breaking ones."""
    return " ".join(text.split())


def told(truth: Truth) -> dict[str, Any]:
    """The fields as the truth has them."""
    return {
        "kind": "article",
        "title": plain(truth.title),
        "kicker": truth.kicker,
        "subtitle": truth.subtitle,
        "original_title": truth.original_title,
        "published": truth.published,
        "source": truth.source,
        "authors": truth.authors,
        "correspondents": truth.correspondents,
        "editors": truth.editors,
        "photographers": truth.photographers,
        "section": truth.section,
        "paragraphs": [plain(line) for line in truth.paragraphs],
        "images": [(urljoin(BASE, src), caption) for src, caption in truth.images],
        "keywords": set(truth.keywords),
        "next_page": urljoin(BASE, truth.next_page) if truth.next_page else None,
    }


def read(article: Article, truth: Truth) -> dict[str, Any]:
    """The fields as they were extracted; credits, which may count or not, are left out of the paragraphs."""
    return {
        "kind": article.kind,
        "title": plain(article.title or ""),
        "kicker": article.kicker,
        "subtitle": article.subtitle,
        "original_title": article.original_title,
        "published": article.published.iso() if article.published else None,
        "source": article.source,
        "authors": article.authors,
        "correspondents": article.correspondents,
        "editors": article.editors,
        "photographers": article.photographers,
        "section": article.section,
        "paragraphs": [plain(p.text) for p in article.paragraphs if p.text not in truth.optional],
        "images": [(image.src, image.caption) for image in article.images],
        "keywords": set(article.keywords),
        "next_page": article.next_page,
    }


@pytest.mark.parametrize("truth", SITE.truths.values(), ids=lambda truth: truth.name)
def test_page_reads_as_its_truth(truth: Truth) -> None:
    page = SITE.get(truth.path)
    article = extract(page.body, url=urljoin(BASE, truth.path), charset=_declared(page.content_type))
    right, got = told(truth), read(article, truth)
    wrong = [field for field in right if right[field] != got[field]]
    assert {field: got[field] for field in wrong} == {field: right[field] for field in wrong}


def _declared(content_type: str) -> str:
    return content_type.partition("charset=")[2]
