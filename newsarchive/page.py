"""A page decoded and parsed once: what every finder works on."""

import html
import json
import re
from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from typing import Any
from urllib.parse import urljoin

from lxml import etree

from newsarchive.capture import Capture
from newsarchive.charset import to_utf8
from newsarchive.embedded import left_in_comments
from newsarchive.errors import Unreadable
from newsarchive.flatten import flatten
from newsarchive.markup import parse
from newsarchive.outline import Box, Line, Outline, Picture
from newsarchive.portal import Hints

MAX_BYTES = 16 * 1024 * 1024
"""Largest body read; news pages are below 2 MB, larger ones are not pages."""

OTHER_TYPES = (b"%PDF", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"PK\x03\x04", b"\x1f\x8b", b"Rar!")
"""How files begin that servers send as pages all the same."""


class Page:
    """One page: decoded, parsed once, flattened by one walk.

    Raises Unreadable for an empty body, one beyond MAX_BYTES, or bytes that are no text.
    """

    def __init__(self, capture: Capture) -> None:
        body = capture.body
        if not body[:64].strip() and not body.strip():  # to strip is to copy
            raise Unreadable("the body is empty")
        if len(body) > MAX_BYTES:
            raise Unreadable(f"the body has {len(body):,} bytes; at most {MAX_BYTES:,} are read")
        if body.startswith(OTHER_TYPES):
            raise Unreadable("the body is not HTML but a file of another type")
        self.url: str = capture.url
        self.status: int = capture.status
        self.fetched_at: datetime | None = capture.fetched_at
        self.hints: Hints | None = capture.hints
        self.markup, self.charset = to_utf8(body, capture.charset)
        self.outline: Outline = flatten(self.markup)
        if sum(len(line.text) for line in self.outline.lines) < 30:  # the story may be shown by a script only
            self.outline = flatten(self.markup, hidden=True)

    @property
    def lines(self) -> list[Line]:
        """The lines a reader sees, in order."""
        return self.outline.lines

    @property
    def boxes(self) -> list[Box]:
        """The block elements, in the order they begin."""
        return self.outline.boxes

    @property
    def pictures(self) -> list[Picture]:
        """The <img> elements, in order."""
        return self.outline.pictures

    @cached_property
    def root(self) -> etree._Element:
        """The element tree, for the few finders that need one: it takes a parse of its own."""
        return parse(self.markup)

    @cached_property
    def base(self) -> str:
        """Address that relative links are relative to."""
        for attributes in self.outline.head.bases:
            if href := attributes.get("href"):
                try:
                    return urljoin(self.url, href.strip())
                except ValueError:
                    break  # no address at all: as if it were not there
        return self.url

    def absolute(self, href: str) -> str:
        """A link's absolute address, or "" where it is none."""
        try:
            return urljoin(self.base, href.strip())
        except ValueError:
            return ""

    @cached_property
    def metas(self) -> dict[str, str]:
        """<meta> name or property in lower case -> content; the first non-empty one counts."""
        found: dict[str, str] = {}
        for attributes in self.outline.head.metas:
            name = attributes.get("name") or attributes.get("property") or attributes.get("itemprop")
            content = attributes.get("content")
            if name and content:
                text = " ".join(content.split())
                if "&" in text:  # some systems escape twice
                    text = html.unescape(text)
                if text:
                    found.setdefault(name.strip().lower(), text)
        return found

    @cached_property
    def title_tag(self) -> str:
        """Text of the first <title> that has any, white space collapsed."""
        return html.unescape(self.outline.head.title)

    @cached_property
    def canonical_link(self) -> str:
        """Absolute address of link rel=canonical (or og:url), or ""."""
        for attributes in self.outline.head.links:
            if attributes.get("rel", "").strip().lower() == "canonical" and attributes.get("href"):
                return self.absolute(attributes["href"])
        return self.absolute(self.metas.get("og:url", "")) if self.metas.get("og:url") else ""

    @cached_property
    def linked_data(self) -> list[dict[str, Any]]:
        """Every JSON-LD object of the page, @graph and lists opened up; broken JSON is left out."""
        found: list[dict[str, Any]] = []
        for text in self.outline.head.linked_data:
            try:
                data = json.loads(TRAILING.sub("", text), strict=False)
            except (ValueError, RecursionError):
                continue  # a hint less; the page's own text is read anyway
            found.extend(_objects(data))
        return found

    @cached_property
    def embedded(self) -> dict[str, str]:
        """Fields a CMS leaves in comments: title, introtitle, subtitle, date, author, source, keyword …"""
        return left_in_comments(self.markup)


TRAILING = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[)|(?:-->|//\]\]>)\s*;?\s*$")


def _objects(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The objects in a JSON-LD document."""
    if isinstance(data, list) and depth < 4:
        for entry in data:
            yield from _objects(entry, depth + 1)
    elif isinstance(data, dict):
        yield data
        if "@graph" in data and depth < 4:
            yield from _objects(data["@graph"], depth + 1)
