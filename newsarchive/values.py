"""The values an article is made of: paragraphs, images, times, the kinds of pages."""

from datetime import datetime, timedelta, timezone
from typing import Generic, Literal, NamedTuple, TypeVar

CHINA = timezone(timedelta(hours=8))
"""Time zone of every publish time: China, Hong Kong, Macau and Taiwan all keep UTC+8."""

Kind = Literal["article", "gallery", "video", "list", "challenge", "missing", "shell", "empty"]
"""What a page is: a story; a story told in pictures; a page around a video player; a list, section
or front page; a WAF challenge or block page; a "not found" page (any status); a page whose text is
only made by JavaScript; a page with nothing to read."""

ARTICLE_KINDS: frozenset[Kind] = frozenset({"article", "gallery", "video"})
"""The kinds that belong in the archive."""

ParagraphKind = Literal["text", "heading", "item", "quote", "row"]


class Paragraph(NamedTuple):
    """One paragraph of the story as the page cuts it: no line breaks, outer white space removed."""

    text: str
    kind: ParagraphKind = "text"


class Image(NamedTuple):
    """One picture of the story: absolute address ("" where only its caption is left), caption as printed."""

    src: str
    caption: str | None = None


class Published(NamedTuple):
    """A time printed on the page.

    at: aware, +08:00; parts the page does not print are zero.
    precision: the smallest part the page prints.
    raw: the characters it was read from.
    """

    at: datetime
    precision: Literal["month", "day", "minute", "second"]
    raw: str

    def iso(self) -> str:
        """ISO 8601, no more precise than the page: 2020-04, 2020-04-29, 2020-04-29T20:33+08:00 …"""
        match self.precision:
            case "month":
                return self.at.strftime("%Y-%m")
            case "day":
                return self.at.strftime("%Y-%m-%d")
            case "minute":
                return self.at.isoformat(timespec="minutes")
            case "second":
                return self.at.isoformat(timespec="seconds")


T = TypeVar("T")


class Found(NamedTuple, Generic[T]):
    """What a finder found, and the name of the rule that found it."""

    value: T
    rule: str
