"""A site of TRS WCM: links that begin with ./, paging by script, an empty page beyond the last."""

import re
from dataclasses import replace

from platform_sites.site import SampleSite, listed

FOLDERS = ("yw", "ms", "wh")


class TrsSite(SampleSite):
    """/yw/index.html, /yw/index_1.html; /yw/202405/t20240501_12.html."""

    name = "trs"
    family = "trs"

    def path(self, number: int) -> str:
        story = self.story(number)
        return f"/{FOLDERS[story.section]}/{story.day:%Y%m}/t{story.day:%Y%m%d}_{number}.html"

    def starts(self) -> tuple[str, ...]:
        return tuple(f"/{folder}/" for folder in FOLDERS)

    def page(self, path, query, form):
        nav = self.nav(lambda n: f"/{FOLDERS[n]}/")
        if path == "/":
            rows = "".join(listed(self.rows(n, 1), lambda s: "." + self.path(s.number)) for n in range(3))
            return self.document(
                "柳湾新闻网", f'{nav}<a class="CurrChnlCls" href="./">首页</a><ul>{rows}</ul>'
            )
        asked = re.fullmatch(r"/(\w+)/(?:index(?:_(\d+))?\.html)?", path)
        if asked and asked[1] in FOLDERS:
            return self.list_page(FOLDERS.index(asked[1]), int(asked[2] or 0), nav)
        asked = re.fullmatch(r"/\w+/\d+/t\d+_(\d+?)(_1)?\.html", path)
        return (
            self.read(int(asked[1]), 1 if asked[2] else 0)
            if asked and int(asked[1]) < self.articles
            else None
        )

    def read(self, number: int, part: int) -> str | None:
        """An article; every eleventh goes on in a second part, counted from zero."""
        story = self.story(number)
        name, parts = f"t{story.day:%Y%m%d}_{number}", 2 if number % 11 == 0 else 1
        if part >= parts:
            return None
        cut = len(story.paragraphs) - parts + 1
        told = story.paragraphs[:cut] if part == 0 else story.paragraphs[cut:]
        script = f'<script>createPageHTML({parts}, {part}, "{name}", "html");</script>'
        return self.article(
            replace(story, paragraphs=told),
            '<div class="title">{title}</div><div class="xl">{info}</div><div class="TRS_Editor">'
            '<div class="Custom_UnionStyle">{body}</div></div>'
            + script.replace("{", "{{").replace("}", "}}"),
        )

    def list_page(self, section: int, page: int, nav: str) -> str:
        """Pages are counted from zero; one beyond the last has no rows and status 200."""
        folder = FOLDERS[section]
        rows = listed(
            self.rows(section, page + 1), lambda s: self.path(s.number).replace(f"/{folder}/", "./")
        )
        # One more page than there are: the last is empty, as after stories were taken down.
        script = f'<script>createPageHTML({self.pages(section) + 1}, {page}, "index", "html");</script>'
        return self.document(self.sections[section], f'{nav}<ul>{rows}</ul><div class="page">{script}</div>')
