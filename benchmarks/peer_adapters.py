"""How each extractor is asked: for the most it offers, its answer put into our field names.

Runs inside that extractor's own environment (see peer_rows.py), where the others are not installed.
"""

from collections.abc import Callable
from typing import Any

from peer_texts import html_blocks, iso, lines, tags

Page = dict[str, Any]
Row = dict[str, Any]
Adapter = Callable[[Page], Row]

NOWHERE = "http://page.example/"
"""Stands for an unknown address where a peer insists on one."""

DATED = {"original_date": True, "outputformat": "%Y-%m-%dT%H:%M"}
"""What htmldate, alone or inside trafilatura, is asked for."""


def newsarchive() -> Adapter:
    """Ours: bytes in, decoding included in the time."""
    from newsarchive import extract
    from newsarchive.jsonlines import describe

    def read(page: Page) -> Row:
        return describe(extract(page["body"], url=page["url"]))

    return read


def lxml() -> Adapter:
    """The floor: one bare parse."""
    from lxml import html

    def read(page: Page) -> Row:
        html.document_fromstring(page["body"])
        return {}

    return read


def gne() -> Adapter:
    """GeneralNewsExtractor."""
    from gne import GeneralNewsExtractor

    def read(page: Page) -> Row:
        got = GeneralNewsExtractor().extract(page["html"], host=page["url"])
        return {
            "title": got["title"],
            "published_at": got["publish_time"],
            "author": got["author"],
            "paragraphs": lines(got["content"]),
            "keywords": tags(got.get("meta", {}).get("keywords")),
        }

    return read


def newspaper4k() -> Adapter:
    """newspaper4k, Chinese; its meta keywords, which fit better than those it computes."""
    from newspaper import Article

    def read(page: Page) -> Row:
        article = Article(page["url"] or NOWHERE, language="zh", fetch_images=False)
        article.download(input_html=page["html"])
        article.parse()
        return {
            "title": article.title,
            "published_at": iso(article.publish_date),
            "source": article.meta_site_name,
            "author": article.authors,
            "paragraphs": lines(article.text),
            "keywords": tags(article.meta_keywords or article.tags),
        }

    return read


def trafilatura() -> Adapter:
    """trafilatura with metadata and clock times; its site name as the source."""
    from trafilatura import bare_extraction

    asked = {"with_metadata": True, "include_comments": False, "date_extraction_params": DATED}

    def read(page: Page) -> Row:
        document = bare_extraction(page["html"], url=page["url"] or None, **asked)
        if document is None:
            return {}
        got = document.as_dict()
        return {
            "title": got["title"],
            "published_at": got["date"],
            "source": got["sitename"],
            "author": (got["author"] or "").split("; "),
            "paragraphs": lines(got["text"]),
            "keywords": tags(got["tags"]),
        }

    return read


def readability() -> Adapter:
    """readability-lxml."""
    from readability import Document

    def read(page: Page) -> Row:
        document = Document(page["html"], url=page["url"])
        paragraphs, captions = html_blocks(document.summary())
        author = document.author()
        return {
            "title": document.short_title(),
            "author": None if author == "[no-author]" else author,
            "paragraphs": paragraphs,
            "captions": captions,
        }

    return read


def goose3() -> Adapter:
    """goose3, Chinese."""
    from goose3 import Goose
    from goose3.text import StopWordsChinese

    chinese = {"stopwords_class": StopWordsChinese, "use_meta_language": False, "target_language": "zh"}
    goose = Goose({**chinese, "enable_image_fetching": False})

    def read(page: Page) -> Row:
        article = goose.extract(raw_html=page["html"])
        return {
            "title": article.title,
            "published_at": article.publish_date,
            "source": article.opengraph.get("site_name"),
            "author": article.authors,
            "paragraphs": lines(article.cleaned_text),
            "keywords": tags(article.tags or article.meta_keywords),
        }

    return read


def news_please() -> Adapter:
    """news-please."""
    from newsplease import NewsPlease

    def read(page: Page) -> Row:
        got = NewsPlease.from_html(page["html"], url=page["url"] or NOWHERE, fetch_images=False).get_dict()
        return {
            "title": got["title"],
            "published_at": str(got["date_publish"] or ""),
            "author": got["authors"],
            "paragraphs": lines(got["maintext"]),
        }

    return read


def gerapy() -> Adapter:
    """gerapy-auto-extractor, field by field, so that one field's fault does not cost the others."""
    from gerapy_auto_extractor.extractors import extract_content, extract_datetime, extract_title

    def read(page: Page) -> Row:
        row: Row = {}
        asked = {"title": extract_title, "published_at": extract_datetime, "paragraphs": extract_content}
        for field, extract in asked.items():
            try:
                row[field] = extract(page["html"])
            except Exception as error:  # noqa: BLE001 - a peer's fault is part of its result
                row["error"] = repr(error)
        row["paragraphs"] = lines(row.get("paragraphs"))
        return row

    return read


def resiliparse() -> Adapter:
    """Resiliparse: the text, and the title tag."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    def read(page: Page) -> Row:
        tree = HTMLTree.parse(page["html"])
        text = extract_plain_text(tree, main_content=True, alt_texts=False, list_bullets=False)
        return {"title": tree.title, "paragraphs": lines(text)}

    return read


def htmldate() -> Adapter:
    """htmldate: the time only."""
    from htmldate import find_date

    def read(page: Page) -> Row:
        return {"published_at": find_date(page["html"], url=page["url"] or None, **DATED)}

    return read


OFFERED = [newsarchive, lxml, gne, newspaper4k, trafilatura, readability, goose3, news_please, gerapy]
ADAPTERS = {adapter.__name__: adapter for adapter in [*OFFERED, resiliparse, htmldate]}
