"""潮見新聞網: a site in Traditional Chinese, with figures and figcaptions, ▲ captions, 上午 and 下午."""

from html import escape

from newsarchive.sample.litter import dated_entries, excerpts, ranking
from newsarchive.sample.platform import Platform, Section
from newsarchive.sample.printing import paragraphs
from newsarchive.sample.story import Block, Story
from newsarchive.sample.truth import Place

FORMS = {
    "text": "<p>{text}</p>",
    "heading": "<h2>{text}</h2>",
    "item list": "<ul>|</ul>",
    "item": "<li>{text}</li>",
    "quote": "<blockquote>{text}</blockquote>",
    "row list": "<table><tbody>|</tbody></table>",
    "row": "<tr>{text}</tr>",
    "cell": "<td>{text}</td>",
    "credit": "<p>{text}</p>",
    "picture": '<p><img src="{src}" width="640"></p>\n<p><strong>{text}</strong></p>',
    "bare picture": '<p><img src="{src}" width="640"></p>',
}
FIGURE = (
    '<figure class="photo"><img src="{home}images/grey.png" data-src="{src}" class="lazyload" alt="">'
    "<figcaption>{text}</figcaption></figure>"
)
WEEKDAYS = "一二三四五六日"


class Island(Platform):
    """The Traditional Chinese portal."""

    name = "island"
    title = "潮見新聞網"
    content_type = "text/html; charset=UTF-8"
    per_page = 3
    sections = (
        Section("local", ("地方",)),
        Section("life", ("生活",)),
        Section("sports", ("體育",)),
    )

    def article_paths(self, story: Story) -> tuple[str, ...]:
        """/island/news/local/20210418006."""
        return (f"{self.home}news/{story.get('section')}/{story.number}",)

    def list_path(self, section: Section, page: int) -> str:
        """/island/category/local, then ?page=2."""
        return f"{self.home}category/{section.key}{f'?page={page}' if page > 1 else ''}"

    def front_block(self, section: Section) -> str:
        """In Traditional characters."""
        return super().front_block(section).replace("更多", "看更多")

    def place(self, story: Story) -> Place:
        """The lead picture stands above the text."""
        return Place(
            paths=self.article_paths(story),
            section=self.section_of(story).names,
            lead=self.lead(story),
            editor_line=self.editor_line(story),
        )

    def editor_line(self, story: Story) -> str:
        """In full-width brackets after the last paragraph."""
        return f"（編輯：{story.get('editor')}）" if story.get("editor") else ""

    def lead(self, story: Story) -> Block | None:
        """The picture above the text."""
        src, _, caption = story.get("lead_image").partition(" | ")
        return Block("picture", caption, src) if src else None

    def body(self, story: Story, part: int) -> str:
        """An advertisement after the second paragraph, as the readers know it."""
        pieces = paragraphs(story.parts[part], FORMS).split("\n")
        line = self.editor_line(story)
        pieces[2:2] = ['<p class="adtext">請繼續往下閱讀...</p>', '<div class="ad">廣告</div>']
        return "\n".join([*pieces, f"<p>{line}</p>"] if line else pieces)

    def article_slots(self, story: Story, part: int) -> dict[str, str]:
        """Time in one of two styles; the reporter's box only with some stories."""
        lead = self.lead(story)
        section = self.section_of(story)
        return {
            "isotime": f"{story.published:%Y-%m-%dT%H:%M:%S}+08:00",
            "time": hong_kong_time(story)
            if story.get("time_style") == "hk"
            else f"{story.published:%Y/%m/%d %H:%M}",
            "reporter": self.reporter(story),
            "sectionpath": self.list_path(section, 1),
            "lead": FIGURE.format(home=self.home, src=lead.src, text=escape(lead.text)) if lead else "",
            "body": self.body(story, part),
            "taglist": "".join(f'<a href="{self.home}about.html">{tag}</a>' for tag in story.tags),
            "related": dated_entries(self, self.others(story, 3)),
            "hot": ranking(self, self.others(story, 6)[3:]),
            "picks": excerpts(self, self.others(story, 8)[6:]),
        }

    def reporter(self, story: Story) -> str:
        """記者 and the name, where the text itself names nobody."""
        names = story.names("author")
        if not names or any(names[0] in block.text for block in story.blocks):
            return ""
        return f'<span class="reporter">記者 <a href="{self.home}about.html">{names[0]}</a></span>'

    def list_slots(self, section: Section, page: int) -> dict[str, str]:
        """Cards with time, headline and excerpt."""
        shown = self.of_section(section)[(page - 1) * self.per_page : page * self.per_page]
        return {
            "section": section.name,
            "entries": "\n".join(
                f'<li><span class="time">{story.published:%Y/%m/%d %H:%M}</span><h3>{self.link(story)}</h3>'
                f"<p>{escape(story.excerpt)}</p></li>"
                for story in shown
            ),
            "pager": " ".join(
                self.page_link(section, n, page) for n in range(1, self.list_pages(section) + 2)
            ),
            "hot": ranking(self, self.stories[:5]),
        }

    def page_link(self, section: Section, to: int, page: int) -> str:
        """A numbered link, and 下一頁 at the end."""
        last = self.list_pages(section)
        if to > last:
            return (
                f'<a href="{self.list_path(section, page + 1)}" class="next">下一頁</a>'
                if page < last
                else ""
            )
        return (
            f'<b class="active">{to}</b>'
            if to == page
            else f'<a href="{self.list_path(section, to)}">{to}</a>'
        )


def hong_kong_time(story: Story) -> str:
    """2024年5月22日 週三 上午8:21."""
    at = story.published
    half = "上午" if at.hour < 12 else "下午"
    return (
        f"{at.year}年{at.month}月{at.day}日 週{WEEKDAYS[at.weekday()]} {half}{(at.hour - 1) % 12 + 1}:{at:%M}"
    )
