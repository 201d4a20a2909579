"""青棹网: TRS WCM as port and provincial papers run it.

Addresses are relative to the page, page 2 of a list is index_1.shtml and stands only in a script call,
the body lies in a TRS_Editor that begins with a style sheet.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from html import escape
from posixpath import basename

from newsarchive.sample.litter import entry, plain_entries, ranking
from newsarchive.sample.platform import TEMPLATES, Platform, Section
from newsarchive.sample.printing import paragraphs
from newsarchive.sample.resource import Resource
from newsarchive.sample.story import Story

FORMS = {
    "text": '<p align="justify">　　{text}</p>',
    "heading": '<p align="center"><strong>{text}</strong></p>',
    "item": '<p align="justify">　　{text}</p>',
    "quote": '<p align="justify" class="quote">　　{text}</p>',
    "row list": '<table class="data" border="1" cellspacing="0"><tbody>|</tbody></table>',
    "row": "<tr>{text}</tr>",
    "cell": '<td align="center">{text}</td>',
    "credit": "<p>　　{text}</p>",
    "picture": '<p align="center"><img src="./{src}" border="0" OLDSRC="{src}" /></p>\n'
    '<p align="center"><font color="#000080">{text}</font></p>',
    "bare picture": '<p align="center"><img src="./{src}" border="0" OLDSRC="{src}" /></p>',
}

EPOCH = date(2019, 1, 1)
DAYS = 2400
"""Days the rolling list links to: it is meant to be a very long page."""


class Trs(Platform):
    """The TRS WCM portal."""

    name = "trs"
    title = "青棹网"
    content_type = "text/html; charset=utf-8"
    per_page = 3
    sections = (
        Section("yw", ("新闻中心", "要闻")),
        Section("jj", ("新闻中心", "经济")),
        Section("shms", ("新闻中心", "社会民生")),
        Section("kj", ("科教",)),
        Section("ty", ("体育",)),
    )

    def article_paths(self, story: Story) -> tuple[str, ...]:
        """/trs/shms/201906/t20190614_3305.shtml, then …_3305_1.shtml."""
        stem = f"{self.home}{story.get('section')}/{story.published:%Y%m/t%Y%m%d}_{story.number}"
        return tuple(f"{stem}_{n}.shtml" if n else f"{stem}.shtml" for n in range(len(story.parts)))

    def list_path(self, section: Section, page: int) -> str:
        """The channel's folder, then index_1.shtml in it."""
        folder = f"{self.home}{section.key}/"
        return f"{folder}index_{page - 1}.shtml" if page > 1 else folder

    def editor_line(self, story: Story) -> str:
        """None in the body: the editor stands in an element of its own below it."""
        return ""

    def link(self, story: Story, label: str = "") -> str:
        """With the whole headline in title, as where lists cut it."""
        title = escape(story.title)
        return f'<a href="{self.article_paths(story)[0]}" title="{title}">{label or title}</a>'

    def body(self, story: Story, part: int) -> str:
        """Pictures lie beside the page."""
        text = paragraphs(story.parts[part], FORMS)
        for block in story.parts[part]:
            text = text.replace(block.src, basename(block.src)) if block.src else text
        return text

    def article_slots(self, story: Story, part: int) -> dict[str, str]:
        """Meta elements as government and press templates carry them."""
        editor = story.get("editor_line") or f"【责任编辑：{story.get('editor')}】"
        paper = f'<a href="{self.home}about.html">{escape(story.get("source"))}</a>'
        return {
            "pubdate": f"{story.published:%Y-%m-%d %H:%M}",
            "crumbs": self.crumbs(self.section_of(story)),
            "kicker": f'<div class="yinti">{escape(story.get("kicker"))}</div>'
            if story.get("kicker")
            else "",
            "subtitle": f'<h2 class="fubiaoti">{escape(story.get("subtitle"))}</h2>'
            if story.get("subtitle")
            else "",
            "time": f"{story.published:%Y年%m月%d日 %H:%M}",
            "author": f"<span>作者：{self.signature(story)}</span>　　" if self.signature(story) else "",
            "sourcelink": paper if story.get("source").endswith("报") else escape(story.get("source")),
            "body": self.body(story, part),
            "editor": f'<div class="editor">{editor}</div>',
            "parts": str(len(story.parts)),
            "part": str(part),
            "stem": basename(self.article_paths(story)[0]).removesuffix(".shtml"),
            "related": "\n".join(entry(self, other) for other in self.others(story, 6)),
            "hot": ranking(self, self.others(story, 14)[6:]),
            "pictures": self.pictures(story),
        }

    def list_slots(self, section: Section, page: int) -> dict[str, str]:
        """Links relative to the channel, with the day in a span of its own."""
        shown = self.of_section(section)[(page - 1) * self.per_page : page * self.per_page]
        folder = self.list_path(section, 1)
        return {
            "section": section.name,
            "crumbs": self.crumbs(section),
            "entries": "\n".join(entry(self, s).replace(f'"{folder}', '"./') for s in shown),
            "page": str(page - 1),
            "pages": str(self.list_pages(section)),
            "hot": ranking(self, self.stories[3:9]),
        }

    def front_slots(self) -> dict[str, str]:
        """A headline, the sections, and recommendations whose addresses carry tracking parameters."""
        picks = plain_entries(self, self.stories[4:8]).replace(
            '.shtml"', '.shtml?spm=a2qz.10001.1.3&amp;from=timeline"'
        )
        return super().front_slots() | {
            "headline": self.link(self.stories[0]),
            "lead": escape(self.stories[0].excerpt),
            "picks": picks,
        }

    def crumbs(self, section: Section) -> str:
        """The breadcrumb's links."""
        first = {name: s for s in reversed(self.sections) for name in s.names}
        return "&nbsp;&gt;&nbsp;".join(
            f'<a href="{self.list_path(first[name], 1)}" class="CurrChnlCls">{name}</a>'
            for name in section.names
        )

    def pictures(self, story: Story) -> str:
        """Linked pictures of other stories, with their headlines below."""
        shown = [other for other in self.others(story, 19) if any(b.src for b in other.blocks)][:2]
        return "\n".join(
            '<div class="pic">'
            + self.link(other, f'<img src="{self.home}images/pic{other.number}.png" width="280" />')
            + f"<p>{self.link(other)}</p></div>"
            for other in shown
        )

    def resources(self) -> Iterator[tuple[str, Resource]]:
        """Its pages, the script that writes its page links, and the rolling list of everything."""
        yield from super().resources()
        yield (
            f"{self.home}js/page.js",
            Resource((TEMPLATES / "trs/page.js").read_bytes(), "application/javascript"),
        )
        yield f"{self.home}gd/", self.page("rolling", self.rolling_slots())

    def rolling_slots(self) -> dict[str, str]:
        """Every story in one list under a link for every day."""
        days = [EPOCH + timedelta(days=n) for n in range(DAYS)]
        return {
            "days": "\n".join(f'<a href="#d{day:%Y%m%d}">{day:%m-%d}</a>' for day in days),
            "entries": "\n".join(
                f'<li id="d{story.published:%Y%m%d}">[{self.section_of(story).name}] {entry(self, story)[4:]}'
                for story in self.stories
            ),
        }
