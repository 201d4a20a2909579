"""The Article record: every field, its exact format, and the finder that fills it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Literal, NamedTuple

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
    """One picture of the story: absolute address, and its caption as printed, if it has one."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What one page says. A field no rule is sure of is empty (None or ())."""

    url: str
    """Address the page was fetched from, as given; "" where unknown."""
    canonical_url: str
    """Address the page gives itself (link rel=canonical, same site only), else url; normalised."""
    kind: Kind
    """What the page is."""
    why: str = ""
    """The reason for kind, in plain English."""
    title: str | None = None
    """Headline as printed, without kicker, subtitle, the portal's or the column's name."""
    kicker: str | None = None
    """引题: the line above the headline that belongs to it."""
    subtitle: str | None = None
    """副题: the line below the headline that belongs to it."""
    original_title: str | None = None
    """What follows 原标题 on a reprint."""
    published: Published | None = None
    """When the page says it was published."""
    modified: Published | None = None
    """When the page says it was last changed."""
    source: str | None = None
    """Who the page says it took the story from (来源, 稿源 …), placeholders as printed."""
    source_url: str | None = None
    """Absolute address the source's name links to."""
    authors: tuple[str, ...] = ()
    """Reporters and writers, one name each; never editors or photographers."""
    correspondents: tuple[str, ...] = ()
    """通讯员, also contained in authors."""
    editors: tuple[str, ...] = ()
    """责任编辑 and their like, one name each, codes removed."""
    photographers: tuple[str, ...] = ()
    """Names credited for pictures in the byline or closing line."""
    section: tuple[str, ...] = ()
    """Breadcrumb from the top, without the portal's home and 正文."""
    paragraphs: tuple[Paragraph, ...] = ()
    """The story in order."""
    images: tuple[Image, ...] = ()
    """The story's pictures in order."""
    keywords: tuple[str, ...] = ()
    """Tags shown on the page, else meta keywords."""
    next_page: str | None = None
    """Absolute address of the story's next page, where it has several."""
    charset: str = "utf-8"
    """Character set the bytes were read in."""
    rules: Mapping[str, str] = field(default_factory=dict)
    """Field name -> name of the rule that gave it."""

    @property
    def text(self) -> str:
        """The story, one paragraph a line."""
        return "\n".join(p.text for p in self.paragraphs)
