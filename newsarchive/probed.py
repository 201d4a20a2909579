"""What a look at a portal as it is today showed, and what of it is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from newsarchive.article import Article
from newsarchive.portal import Portal

FIELDS = ("title", "published", "source", "text")
NEEDED = ("title", "published", "text")
"""What most articles of a portal must have; many portals name no source for their own stories."""


@dataclass(frozen=True, slots=True)
class ListSeen:
    """A section, feed or front page."""

    url: str
    title: str = ""
    """What the link to it was called, where it was found by one."""
    articles: tuple[str, ...] = ()
    """Addresses of the articles it links."""
    why: str = ""
    """Why it could not be read; empty where it was."""
    belongs: bool = False
    """Claims that it is a part of another list, which is judged by all of them."""


@dataclass(frozen=True, slots=True)
class ArticleSeen:
    """One article of the portal, read as a crawl would."""

    url: str
    title: str = ""
    found: tuple[str, ...] = ()
    """Those of FIELDS that were found."""
    why: str = ""
    """Why it could not be had or is no article; empty where it is one."""


@dataclass(slots=True)
class Probed:
    """A portal as a probe found it."""

    portal: Portal
    platform: str = ""
    """The family its pages' marks show, "" where none does."""
    mark: str = ""
    """The mark."""
    crawl_delay: float | None = None
    """Seconds its robots.txt asks to wait between pages."""
    home: str = ""
    """What is wrong with the home page, as "cannot be had: HTTP status 404"; empty where nothing is."""
    moved: str = ""
    """Absolute address on another site that the home page redirects to."""
    blocked: bool = False
    """Claims that the home page was a challenge."""
    lists: list[ListSeen] = field(default_factory=list)
    articles: list[ArticleSeen] = field(default_factory=list)

    @property
    def faults(self) -> list[str]:
        """What is wrong, one sentence each; nothing where the portal is as its file describes it."""
        return [*self._of_the_portal(), *self._of_lists(), *self._of_articles()]

    def _of_the_portal(self) -> Iterator[str]:
        if self.home:
            advice = "; if the portal has moved there, make that its home" if self.moved else ""
            if self.blocked:
                advice = "; nothing was bypassed: write to its owner, or take its feed or e-paper instead"
            yield f"the home page {self.portal.home} {self.home}{advice}"
        described = self.portal.platform
        if described and self.platform and described not in {self.platform, "json"}:
            yield f"the platform is {self.platform} by its marks ({self.mark}); the file says {described}"

    def _of_lists(self) -> Iterator[str]:
        for seen in self.lists:
            if seen.why and self._is_named(seen.url):
                yield f"the list {seen.url} cannot be read: {seen.why}; take it out of sections if it is gone"
            elif seen.why and seen.belongs:
                yield f"the list {seen.url}, a part of another, cannot be read: {seen.why}"
            elif not seen.articles and not seen.belongs and self._is_named(seen.url):
                yield f"the list {seen.url} links no article; see whether article_url still matches"
        if self.lists and not any(seen.articles for seen in self.lists):
            yield (
                "no list links an article: its pages are empty until a script fills them (browser=True), its"
                " domain is parked, or it was rebuilt"
            )

    def _is_named(self, url: str) -> bool:
        """Claims that the portal's file names a list, by itself or by naming no other."""
        return url in (*self.portal.sections, *self.portal.feeds)

    def _of_articles(self) -> Iterator[str]:
        for seen in self.articles:
            if seen.why:
                yield f"the article {seen.url}: {seen.why}"
        read = [seen for seen in self.articles if not seen.why]
        for name in FIELDS:
            having = sum(name in seen.found for seen in read)
            if name == "source" and {"founder-epaper", "epaper"} & {self.platform, self.portal.platform}:
                continue  # a newspaper's pages are its own stories
            if read and (2 * having < len(read) if name in NEEDED else not having):
                yield f"{name} was found on {having} of {len(read)} articles; a hint may be needed"


def see_article(url: str, article: Article) -> ArticleSeen:
    """What was found on an article's page."""
    found = tuple(name for name in FIELDS if getattr(article, name))
    if article.kind != "article":
        return ArticleSeen(
            url, article.title or "", found, f"judged {article.kind}, no article ({article.why})"
        )
    return ArticleSeen(url, article.title or "", found)
