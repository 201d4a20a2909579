"""The Article record: every field and its exact format."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsarchive.values import ARTICLE_KINDS, CHINA, Image, Kind, Paragraph, ParagraphKind, Published

__all__ = ["ARTICLE_KINDS", "CHINA", "Article", "Image", "Kind", "Paragraph", "ParagraphKind", "Published"]


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
