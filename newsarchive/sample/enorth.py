"""朔原网: Enorth WebPublisher in gb2312 bytes: system/YYYY/MM/DD/0N.shtml, cms comments, <br> paragraphs.

Its list pages after the first are numbered from the oldest, so that page two has the highest number.
"""

from newsarchive.sample.litter import plain_entries
from newsarchive.sample.platform import Platform, Section
from newsarchive.sample.printing import paragraphs
from newsarchive.sample.story import Story

FORMS = {
    "text": "　　{text}<br />\n<br />",
    "heading": "　　<b>{text}</b><br />\n<br />",
    "item": "　　{text}<br />\n<br />",
    "quote": "　　{text}<br />\n<br />",
    "row list": '<table class="data" border="1"><tbody>|</tbody></table>',
    "row": "<tr>{text}</tr>",
    "cell": "<td>{text}</td>",
    "credit": "　　{text}<br />\n<br />",
    "picture": '<table align="center"><tbody><tr><td><img src="{src}" border="0" /></td></tr>'
    '<tr><td class="tuzhu" align="center">{text}</td></tr></tbody></table>',
    "bare picture": '<center><img src="{src}" border="0" /></center>',
}


class Enorth(Platform):
    """The Enorth portal."""

    name = "enorth"
    title = "朔原网"
    charset = "gbk"
    sections = (
        Section("yw", ("新闻", "朔原要闻"), "0003001"),
        Section("ms", ("新闻", "民生"), "0003002"),
        Section("kj", ("科教",), "0004001"),
        Section("wt", ("文体",), "0005001"),
    )

    def article_paths(self, story: Story) -> tuple[str, ...]:
        """/enorth/system/2024/10/25/010355120.shtml, then …_01.shtml."""
        stem = f"{self.home}system/{story.published:%Y/%m/%d}/0{story.number}"
        return tuple(f"{stem}_{n:02}.shtml" if n else f"{stem}.shtml" for n in range(len(story.parts)))

    def list_path(self, section: Section, page: int) -> str:
        """index.shtml, then the archive lists under system/count."""
        if page == 1:
            return f"{self.home}{section.key}/index.shtml"
        return (
            f"{self.home}system/count//{section.number}/000000000000/000/000/"
            f"c{section.number}000000000000_{self.list_pages(section) - page + 1:09}.shtml"
        )

    def editor_line(self, story: Story) -> str:
        """None in the body: the editor stands below it."""
        return ""

    def body(self, story: Story, part: int) -> str:
        """Text and <br /> in one element."""
        return paragraphs(story.parts[part], FORMS)

    def article_slots(self, story: Story, part: int) -> dict[str, str]:
        """Full-width spaces in the byline, and the author's label even where no author is given."""
        editor = story.get("editor_line") or f"责任编辑：{story.get('editor')}"
        return {
            "column": self.section_of(story).number,
            "crumbs": self.crumbs(self.section_of(story)),
            "time": f"{story.published:%Y-%m-%d %H:%M:%S}",
            "byline": self.signature(story),
            "body": self.body(story, part),
            "editor": editor,
            "related": "\n".join(
                f"<tr><td>·{self.link(other)}</td><td>{other.published:%Y-%m-%d %H:%M}</td></tr>"
                for other in self.others(story, 5)
            ),
            "latest": f"<ul>{plain_entries(self, self.others(story, 12)[5:])}</ul>",
        }

    def list_slots(self, section: Section, page: int) -> dict[str, str]:
        """A table row to a story."""
        shown = self.of_section(section)[(page - 1) * self.per_page : page * self.per_page]
        return {
            "section": section.name,
            "crumbs": self.crumbs(section),
            "entries": "\n".join(
                f'<tr><td>·{self.link(story)}</td><td class="date">[{story.published:%Y-%m-%d}]</td></tr>'
                for story in shown
            ),
            "pager": self.pager(section, page),
            "latest": f"<ul>{plain_entries(self, self.stories[3:8])}</ul>",
        }

    def odd_entry(self, path: str, label: str, day: str) -> str:
        """A table row."""
        return f'<tr><td>·<a href="{path}">{label}</a></td><td class="date">[{day}]</td></tr>'

    def pager(self, section: Section, page: int) -> str:
        """首页 上一页 下一页 末页."""
        last = self.list_pages(section)
        steps = {"首页": 1, "上一页": page - 1, "下一页": page + 1, "末页": last}
        return "&nbsp;".join(
            f'<a href="{self.list_path(section, to)}">{word}</a>' if 1 <= to <= last and to != page else word
            for word, to in steps.items()
        )

    def crumbs(self, section: Section) -> str:
        """The breadcrumb's links, closed by 正文 in bare text."""
        first = {name: s for s in reversed(self.sections) for name in s.names}
        links = (f'<a href="{self.list_path(first[name], 1)}">{name}</a>' for name in section.names)
        return "&nbsp;&gt;&nbsp;".join(links) + "&nbsp;正文"
