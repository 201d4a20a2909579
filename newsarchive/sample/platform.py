"""What the five platforms have in common: sections with pages, articles with addresses, a front page."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template

from newsarchive.sample.oddities import ODDITIES
from newsarchive.sample.resource import Resource
from newsarchive.sample.story import Story
from newsarchive.sample.truth import Place, Truth, truths

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Section:
    """One section of a platform."""

    key: str
    """Its folder, or the platform's number for it."""
    names: tuple[str, ...]
    """Breadcrumb from the top, its own name last."""
    number: str = ""
    """The number its list pages carry, where the platform numbers them."""

    @property
    def name(self) -> str:
        """Its own name."""
        return self.names[-1]


class Platform(ABC):
    """One news site. Subclasses know the addresses and the mark-up of one content management system."""

    name: str
    """Folder of its stories and templates, and first step of its addresses."""
    title: str
    """The site's name."""
    sections: tuple[Section, ...]
    per_page = 4
    """Articles to a list page."""
    charset = "utf-8"
    """Character set its pages are in; what they declare is in the templates."""
    content_type = "text/html"

    def __init__(self, stories: tuple[Story, ...]) -> None:
        self.stories = tuple(story for story in stories if story.platform == self.name)
        self.home = f"/{self.name}/"

    # --- Addresses -----------------------------------------------------------------------------------

    @abstractmethod
    def article_paths(self, story: Story) -> tuple[str, ...]:
        """Addresses of the pages of a story."""

    @abstractmethod
    def list_path(self, section: Section, page: int) -> str:
        """Address of a section's list page, counted from 1."""

    def section_of(self, story: Story) -> Section:
        """The section a story stands in."""
        return next(section for section in self.sections if section.key == story.get("section"))

    def of_section(self, section: Section) -> tuple[Story, ...]:
        """A section's stories, newest first."""
        return tuple(story for story in self.stories if story.get("section") == section.key)

    def list_pages(self, section: Section) -> int:
        """How many list pages a section has."""
        return -(-len(self.of_section(section)) // self.per_page)

    # --- Pages ---------------------------------------------------------------------------------------

    @abstractmethod
    def body(self, story: Story, part: int) -> str:
        """The mark-up of one page of a story's body."""

    @abstractmethod
    def article_slots(self, story: Story, part: int) -> dict[str, str]:
        """What the article template needs beyond what all pages need."""

    @abstractmethod
    def list_slots(self, section: Section, page: int) -> dict[str, str]:
        """What the list template needs beyond what all pages need: its entries and its paging."""

    def front_slots(self) -> dict[str, str]:
        """What the front page needs beyond what all pages need."""
        return {"blocks": "\n".join(self.front_block(section) for section in self.sections)}

    def front_block(self, section: Section) -> str:
        """One section's box on the front page."""
        entries = "\n".join(
            f'<li>{self.link(story)}<span class="date">{story.published:%m-%d}</span></li>'
            for story in self.of_section(section)[:4]
        )
        more = f'<a href="{self.list_path(section, 1)}" class="more">更多&gt;&gt;</a>'
        return f'<div class="box"><h3>{section.name}{more}</h3><ul class="newslist">\n{entries}\n</ul></div>'

    def odd_entries(self, section: Section) -> str:
        """List entries that lead to pages which are no stories, and look like any other."""
        return "".join(
            f"\n{self.odd_entry(path, odd.label, odd.day)}"
            for path, odd in ODDITIES.items()
            if path.startswith(self.home) and odd.section == section.key
        )

    def odd_entry(self, path: str, label: str, day: str) -> str:
        """One such entry."""
        return f'<li><a href="{path}">{label}</a> <span class="date">{day}</span></li>'

    def place(self, story: Story) -> Place:
        """Where a story stands, for its truth."""
        return Place(
            paths=self.article_paths(story),
            section=self.section_of(story).names,
            editor_line=self.editor_line(story),
        )

    def editor_line(self, story: Story) -> str:
        """The credit at the end of a story's body, "" where the template prints none there."""
        return story.get("editor_line")

    def signature(self, story: Story) -> str:
        """The names for the byline, correspondents last; "" where the text names them itself."""
        names, helpers = story.names("author"), story.names("correspondent")
        if not names or any(names[0] in block.text for block in story.blocks if block.kind != "picture"):
            return ""
        signed = " ".join(name for name in names if name not in helpers)
        return f"{signed} 通讯员 {' '.join(helpers)}" if helpers else signed

    def link(self, story: Story, label: str = "") -> str:
        """A link to a story."""
        return f'<a href="{self.article_paths(story)[0]}" target="_blank">{label or escape(story.title)}</a>'

    def others(self, story: Story, count: int) -> list[Story]:
        """Other stories, as sidebars show them: those that come next in the list, around its end."""
        at = self.stories.index(story)
        return [self.stories[(at + step) % len(self.stories)] for step in range(1, count + 1)]

    # --- The whole -----------------------------------------------------------------------------------

    def truths(self) -> Iterator[Truth]:
        """What each article page tells."""
        for story in self.stories:
            yield from truths(story, self.place(story))

    def resources(self) -> Iterator[tuple[str, Resource]]:
        """Every page of the platform, with its address."""
        yield self.home, self.page("front", self.front_slots())
        for section in self.sections:
            for page in range(1, self.list_pages(section) + 1):
                slots = self.list_slots(section, page)
                if page == 1:
                    slots["entries"] += self.odd_entries(section)
                yield self.list_path(section, page), self.page("list", slots)
        for story in self.stories:
            for part, path in enumerate(self.article_paths(story)):
                slots = self.common_article_slots(story) | self.article_slots(story, part)
                yield path, self.page("article", slots, quirk=story.get("quirk"))
        yield f"{self.home}about.html", self.page("about", {})
        yield f"{self.home}style.css", Resource((TEMPLATES / "style.css").read_bytes(), "text/css")

    def common_article_slots(self, story: Story) -> dict[str, str]:
        """What every article template may use."""
        return {
            "title": escape(story.title),
            "tags": escape(",".join(story.tags)),
            "description": escape(story.excerpt.replace("“", '"').replace("”", '"')),
            "source": escape(story.get("source")),
            "path": self.article_paths(story)[0],
            "section": self.section_of(story).name,
        }

    def page(self, template: str, slots: dict[str, str], *, quirk: str = "") -> Resource:
        """Fill a template and encode it."""
        nav = " ".join(f'<a href="{self.list_path(s, 1)}">{s.name}</a>' for s in self.sections)
        shared = {"site": self.title, "home": self.home, "nav": nav}
        filled = self.template(template).substitute(
            shared | slots | {name: self.template(name).substitute(shared) for name in ("header", "footer")}
        )
        return Resource.of(filled, self.content_type, charset=self.charset, quirk=quirk)

    def template(self, name: str) -> Template:
        """One of the platform's templates."""
        return Template((TEMPLATES / self.name / f"{name}.html").read_text("utf-8"))
