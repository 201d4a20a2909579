"""榆川新闻网: Founder 翔宇 web: content_N.htm, node_N.htm, the enpproperty comment in front of the body."""

from html import escape

from newsarchive.sample.litter import dated_entries, excerpts, ranking
from newsarchive.sample.platform import Platform, Section
from newsarchive.sample.printing import paragraphs
from newsarchive.sample.story import Story

FORMS = {
    "text": "<P>　　{text}</P>",
    "heading": "<P>　　<STRONG>{text}</STRONG></P>",
    "item": "<P>　　{text}</P>",
    "quote": "<BLOCKQUOTE><P>　　{text}</P></BLOCKQUOTE>",
    "row list": '<TABLE class="data" border="1"><TBODY>|</TBODY></TABLE>',
    "row": "<TR>{text}</TR>",
    "cell": "<TD><P>{text}</P></TD>",
    "credit": "<P>　　{text}</P>",
    "picture": '<P align="center"><IMG border="0" alt="" src="../..{src}"></P>\n'
    '<P class="pictext" align="center">{text}</P>',
    "bare picture": '<P align="center"><IMG border="0" alt="" src="../..{src}"></P>',
}


class Founder(Platform):
    """The Founder portal."""

    name = "founder"
    title = "榆川新闻网"
    per_page = 5
    sections = (
        Section("yaowen", ("要闻",), "1101"),
        Section("xianqu", ("县区",), "1102"),
        Section("wenhua", ("文化",), "1103"),
        Section("nongye", ("要闻", "三农"), "1104"),
    )

    def article_paths(self, story: Story) -> tuple[str, ...]:
        """/founder/2019-04/16/content_55210.htm, then content_55210_2.htm."""
        stem = f"{self.home}{story.published:%Y-%m/%d}/content_{story.number}"
        return tuple(f"{stem}_{n}.htm" if n > 1 else f"{stem}.htm" for n in range(1, len(story.parts) + 1))

    def list_path(self, section: Section, page: int) -> str:
        """node_1101.htm, then node_1101_2.htm."""
        return f"{self.home}node_{section.number}{f'_{page}' if page > 1 else ''}.htm"

    def body(self, story: Story, part: int) -> str:
        """Upper-case tags; pictures from the root of the site, climbing up from the page."""
        text = paragraphs(story.parts[part], FORMS).replace(f"../..{self.home}", "../../")
        line = self.editor_line(story)
        return f"{text}\n<P>　　{line}</P>" if line else text

    def article_slots(self, story: Story, part: int) -> dict[str, str]:
        """Kicker and subtitle around the headline, and all of it once more in the comment."""
        kicker, subtitle = escape(story.get("kicker")), escape(story.get("subtitle"))
        return {
            "number": story.number,
            "crumbs": self.crumbs(self.section_of(story)),
            "kicker": f'  <h3 class="introtitle">{kicker}</h3>' if kicker else "",
            "subtitle": f'  <h2 class="subtitle">{subtitle}</h2>' if subtitle else "",
            "kickertext": kicker,
            "subtitletext": subtitle,
            "time": f"{story.published:%Y-%m-%d %H:%M:%S}",
            "authors": " ".join(story.names("author")),
            "editor": escape(story.get("editor")),
            "keywords": " ".join(story.tags),
            "node": self.section_of(story).number,
            "body": self.body(story, part),
            "taglist": " ".join(f'<a href="{self.home}about.html">{tag}</a>' for tag in story.tags),
            "related": dated_entries(self, self.others(story, 5)),
            "hot": ranking(self, self.others(story, 11)[5:]),
            "recommended": excerpts(self, self.others(story, 14)[11:]),
        }

    def list_slots(self, section: Section, page: int) -> dict[str, str]:
        """Headlines with day and time, paging in links."""
        shown = self.of_section(section)[(page - 1) * self.per_page : page * self.per_page]
        paths = [self.list_path(section, n) for n in range(1, self.list_pages(section) + 1)]
        following = f'<a href="{paths[page]}">下一页</a>' if page < len(paths) else "<span>下一页</span>"
        numbers = " ".join(
            f"<span>{n}</span>" if n == page else f'<a href="{path}">{n}</a>'
            for n, path in enumerate(paths, 1)
        )
        return {
            "section": section.name,
            "crumbs": self.crumbs(section),
            "entries": "\n".join(
                f'<li>{self.link(story)}<span class="newstime">{story.published:%Y-%m-%d %H:%M}</span></li>'
                for story in shown
            ),
            "pager": f"{numbers} {following}",
            "hot": ranking(self, self.stories[2:8]),
        }

    def crumbs(self, section: Section) -> str:
        """The breadcrumb's links."""
        first = {name: s for s in reversed(self.sections) for name in s.names}
        return " &gt; ".join(
            f'<a href="{self.list_path(first[name], 1)}">{name}</a>' for name in section.names
        )
