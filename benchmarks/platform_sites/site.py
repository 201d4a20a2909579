"""What every sample site has in common: stories by number, sections that list them, answers by address."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlsplit

from platform_sites.words import headline, paragraphs

LAST_DAY = date(2024, 6, 30)
PER_DAY = 12


@dataclass
class Answer:
    """What a sample site says to one request."""

    body: bytes
    content_type: str = "text/html"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Story:
    """One invented story."""

    number: int
    section: int
    day: date
    title: str
    paragraphs: list[str]

    @property
    def clock(self) -> str:
        """Time of day it was published."""
        return f"{8 + self.number % 12:02}:{self.number % 60:02}"


class SampleSite:
    """A site of `articles` stories over its sections; a family says how it is addressed and written.

    `page` answers a path, or gives None for what is not there; nothing is made before it is asked for.
    """

    name: ClassVar[str] = ""
    family: ClassVar[str] = ""
    """Portal.platform of the site."""
    charset: ClassVar[str] = "utf-8"
    declared: ClassVar[str] = "utf-8"
    sections: ClassVar[tuple[str, ...]] = ("要闻", "民生", "文化")
    per_page: ClassVar[int] = 20

    def __init__(self, articles: int, seed: int = 1) -> None:
        self.articles = articles
        self.seed = seed

    # --- What a family says -----------------------------------------------------------------------------

    def path(self, number: int) -> str:
        """Path of a story."""
        raise NotImplementedError

    def starts(self) -> tuple[str, ...]:
        """Paths of the portal's sections; none where the crawl begins at the home page."""
        return ()

    def page(self, path: str, query: dict[str, str], form: dict[str, str]) -> Answer | str | None:
        """What is at a path."""
        raise NotImplementedError

    def extras(self) -> dict[str, Any]:
        """Further parts of the portal's definition."""
        return {}

    def arguments(self) -> dict[str, str]:
        """Arguments of a crawl of the whole site."""
        return {}

    # --- What all share ---------------------------------------------------------------------------------

    def portal(self, home: str) -> dict[str, Any]:
        """The portal's definition, as keywords."""
        return {
            "name": self.name,
            "title": "柳湾新闻网",
            "home": home,
            "platform": self.family,
            "sections": [home.rstrip("/") + path for path in self.starts()],
            **{name: [home.rstrip("/") + path for path in paths] for name, paths in self.extras().items()},
        }

    def story(self, number: int) -> Story:
        """Make a story; the highest number is the newest."""
        return Story(
            number,
            number % len(self.sections),
            LAST_DAY - timedelta(days=(self.articles - 1 - number) // PER_DAY),
            headline(self.seed, number),
            paragraphs(self.seed, number),
        )

    def numbers(self, section: int) -> range:
        """Numbers of a section's stories, newest first."""
        step = len(self.sections)
        last = self.articles - 1
        return range(last - (last - section) % step, -1, -step)

    def pages(self, section: int) -> int:
        """How many list pages a section has."""
        return -(-len(self.numbers(section)) // self.per_page)

    def rows(self, section: int, page: int) -> list[Story]:
        """Stories of a section's list page, the first page being 1; none beyond the last."""
        begin = (page - 1) * self.per_page
        return [self.story(number) for number in self.numbers(section)[begin : begin + self.per_page]]

    def answer(self, target: str, form: str = "") -> Answer:
        """Answer a request: target is path and query, form the body of a POST."""
        address = urlsplit(target)
        found = self.page(address.path, dict(parse_qsl(address.query)), dict(parse_qsl(form)))
        if found is None:
            return Answer(b"<html><body>404 Not Found</body></html>", status=404)
        return self.html(found) if isinstance(found, str) else found

    def html(self, page: str) -> Answer:
        """A page in the site's charset."""
        return Answer(page.encode(self.charset), f"text/html; charset={self.declared}")

    def document(self, title: str, body: str, head: str = "") -> str:
        """A page around its body."""
        return (
            f'<!DOCTYPE html><html><head><meta charset="{self.declared}"><title>{title}</title>{head}</head>'
            f"<body>{body}<div class='footer'>柳湾新闻网 版权所有</div></body></html>"
        )

    def nav(self, links: Callable[[int], str]) -> str:
        """The navigation: a link to each section."""
        inner = "".join(f'<a href="{links(n)}">{title}</a>' for n, title in enumerate(self.sections))
        return f'<div class="nav"><a href="/">首页</a>{inner}</div>'

    def article(self, story: Story, template: str = "", *, head: str = "") -> str:
        """An article page; template has {title}, {info} and {body} where a family's mark-up has them."""
        text = "".join(f"<p>\u3000\u3000{line}</p>" for line in story.paragraphs)
        info = f"{story.day:%Y-%m-%d} {story.clock}\u3000来源：柳湾日报\u3000作者：陆远舟"
        template = (
            template or '<h1>{title}</h1><div class="info">{info}</div><div class="content">{body}</div>'
        )
        return self.document(
            f"{story.title}_柳湾新闻网", template.format(title=story.title, info=info, body=text), head
        )

    @cached_property
    def targets(self) -> set[str]:
        """Paths of all stories, which a crawl must have asked for."""
        return {self.path(number) for number in range(self.articles)}


def number_in(pattern: str, path: str) -> int | None:
    """The number a pattern's first group finds in a whole path."""
    found = re.fullmatch(pattern, path)
    return int(found[1]) if found else None


def listed(stories: list[Story], link: Callable[[Story], str], *, dated: bool = True) -> str:
    """Rows of a list."""
    return "".join(
        f'<li><a href="{link(story)}" target="_blank">{story.title}</a>'
        + (f"<span>{story.day:%Y-%m-%d}</span>" if dated else "")
        + "</li>"
        for story in stories
    )


def numbered(page: int, last: int, link: Callable[[int], str]) -> Iterator[str]:
    """Links of a pager: first page, numbers around, next page where there is one."""
    yield f'<a href="{link(1)}">首页</a>'
    for other in range(max(1, page - 2), min(last, page + 2) + 1):
        yield f"<span>{other}</span>" if other == page else f'<a href="{link(other)}">{other}</a>'
    if page < last:
        yield f'<a href="{link(page + 1)}">下一页</a>'
