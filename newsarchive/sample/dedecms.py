"""云泽热线: DedeCMS 织梦 as small city portals run it.

The caption of a picture is simply the next paragraph, the editor stands in brackets in the last lines of
the body, and a story's further pages are _2.html, _3.html.
"""

from html import escape

from newsarchive.sample.litter import entry, excerpts, plain_entries
from newsarchive.sample.platform import Platform, Section
from newsarchive.sample.printing import paragraphs
from newsarchive.sample.story import Story

FORMS = {
    "text": "<p>　　{text}</p>",
    "heading": "<p>　　<strong>{text}</strong></p>",
    "item list": "<ul>|</ul>",
    "item": "<li>{text}</li>",
    "quote": "<blockquote><p>{text}</p></blockquote>",
    "row list": '<table class="data" border="1" align="center"><tbody>|</tbody></table>',
    "row": "<tr>{text}</tr>",
    "cell": "<td>{text}</td>",
    "credit": "<p>　　{text}</p>",
    "picture": '<p style="text-align: center"><img alt="$title" src="{src}" style="width: 550px" /></p>\n'
    '<p style="text-align: center">{text}</p>',
    "bare picture": '<p style="text-align: center"><img alt="$title" src="{src}" /></p>',
}


class DedeCms(Platform):
    """The DedeCMS portal."""

    name = "dede"
    title = "云泽热线"
    sections = (
        Section("yunze", ("国内新闻", "云泽新闻"), "12"),
        Section("shehui", ("国内新闻", "社会民生"), "13"),
        Section("wenlv", ("文化旅游",), "15"),
        Section("jiankang", ("健康",), "16"),
    )

    def article_paths(self, story: Story) -> tuple[str, ...]:
        """/dede/a/yunze/2020/0708/10244.html, then …_2.html."""
        stem = f"{self.home}a/{story.get('section')}/{story.published:%Y/%m%d}/{story.number}"
        return tuple(f"{stem}_{n}.html" if n > 1 else f"{stem}.html" for n in range(1, len(story.parts) + 1))

    def list_path(self, section: Section, page: int) -> str:
        """The section's folder, then list_12_2.html in it."""
        folder = f"{self.home}a/{section.key}/"
        return f"{folder}list_{section.number}_{page}.html" if page > 1 else folder

    def editor_line(self, story: Story) -> str:
        """In half-width brackets."""
        return story.get("editor_line") or (
            f"(责任编辑：{story.get('editor')})" if story.get("editor") else ""
        )

    def body(self, story: Story, part: int) -> str:
        """Indented paragraphs; the editor's line after a <br /> and outside any paragraph."""
        text = paragraphs(story.parts[part], FORMS).replace("$title", escape(story.title))
        last = part == len(story.parts) - 1
        line = self.editor_line(story)
        return f"{text}\n<br />\n{line}" if last and line else text

    def article_slots(self, story: Story, part: int) -> dict[str, str]:
        """The byline's author is whatever the editor typed, or nothing."""
        return {
            "crumbs": self.crumbs(self.section_of(story)),
            "time": f"{story.published:%Y-%m-%d %H:%M:%S}",
            "byline": escape(story.get("byline")),
            "body": self.body(story, part),
            "pager": self.article_pager(story, part),
            "taglist": "".join(f'<li><a href="{self.home}about.html">{tag}</a></li>' for tag in story.tags),
            "previous": self.link(self.others(story, 1)[0]),
            "following": self.link(self.others(story, 2)[1]),
            "related": plain_entries(self, self.others(story, 8)[3:]),
            "sidebar": excerpts(self, self.others(story, 14)[8:]),
            "hot": plain_entries(self, self.others(story, 17)[14:]),
        }

    def front_slots(self) -> dict[str, str]:
        """One story is linked by the address that makes its page anew for each reader."""
        twice = next(story for story in self.stories if story.get("dynamic"))
        link = f'<a href="{self.dynamic_path(twice)}">{escape(twice.title)}</a>'
        return super().front_slots() | {"dynamic": f"<li>{link}</li>"}

    def dynamic_path(self, story: Story) -> str:
        """plus/view.php?aid=10358: another address of the same page."""
        return f"{self.home}plus/view.php?aid={story.number}"

    def list_slots(self, section: Section, page: int) -> dict[str, str]:
        """Entries with time, clicks and excerpt."""
        shown = self.of_section(section)[(page - 1) * self.per_page : page * self.per_page]
        return {
            "section": section.name,
            "crumbs": self.crumbs(section),
            "entries": "\n".join(
                f"<li>{self.link(story)}<span class='info'><small>日期：</small>"
                f"{story.published:%Y-%m-%d %H:%M}<small>点击：</small>{int(story.number) % 997}</span>"
                f"<p class='intro'>{escape(story.excerpt)}</p></li>"
                for story in shown
            ),
            "pager": self.list_pager(section, page),
            "hot": "\n".join(entry(self, story) for story in self.stories[5:11]),
        }

    def crumbs(self, section: Section) -> str:
        """The breadcrumb's links; a parent section leads to its first child."""
        first = {name: s for s in reversed(self.sections) for name in s.names}
        return " > ".join(f"<a href='{self.list_path(first[name], 1)}'>{name}</a>" for name in section.names)

    def article_pager(self, story: Story, part: int) -> str:
        """共3页: 上一页 1 2 3 下一页; nothing under a story of one page."""
        paths = self.article_paths(story)
        return self.pager(paths, part, f"<li><a>共{len(paths)}页: </a></li>") if len(paths) > 1 else ""

    def list_pager(self, section: Section, page: int) -> str:
        """首页 1 2 3 下一页 末页."""
        paths = tuple(self.list_path(section, n) for n in range(1, self.list_pages(section) + 1))
        total = len(self.of_section(section))
        info = f"共 <strong>{len(paths)}</strong>页<strong>{total}</strong>条"
        counts = f'<li><span class="pageinfo">{info}</span></li>'
        return f"<li><a href='{paths[0]}'>首页</a></li>{self.pager(paths, page - 1, counts)}"

    @staticmethod
    def pager(paths: tuple[str, ...], at: int, counts: str) -> str:
        """Links to neighbours and to every page; at counts from 0."""
        previous = (
            f"<li><a href='{paths[at - 1]}'>上一页</a></li>" if at else "<li><a href='#'>上一页</a></li>"
        )
        numbers = "".join(
            f'<li class="thisclass"><a>{n + 1}</a></li>'
            if n == at
            else f"<li><a href='{path}'>{n + 1}</a></li>"
            for n, path in enumerate(paths)
        )
        following = f"<li><a href='{paths[at + 1]}'>下一页</a></li>" if at + 1 < len(paths) else ""
        return counts + previous + numbers + following
