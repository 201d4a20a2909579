"""Sites of the small systems: DedeCMS in GBK, PHPCMS, EmpireCMS."""

import re

from platform_sites.site import SampleSite, listed, number_in, numbered

FOLDERS = ("yaowen", "minsheng", "wenhua")


class DedeSite(SampleSite):
    """DedeCMS: list_1_2.html, /yaowen/2024/0501/12.html; every ninth story goes on in _2.html."""

    name = "dedecms"
    family = "dedecms"
    charset, declared = "gb18030", "gb2312"

    def path(self, number: int) -> str:
        story = self.story(number)
        return f"/{FOLDERS[story.section]}/{story.day:%Y/%m%d}/{number}.html"

    def starts(self) -> tuple[str, ...]:
        return tuple(f"/{folder}/" for folder in FOLDERS)

    def page(self, path, query, form):
        if path == "/":
            return self.home()
        section = re.fullmatch(r"/(\w+)/(?:list_\d+_(\d+)\.html)?", path)
        if section and section[1] in FOLDERS:
            return self.list_page(FOLDERS.index(section[1]), int(section[2] or 1))
        part = re.fullmatch(r"/\w+/\d{4}/\d{4}/(\d+)(_2)?\.html", path)
        if part and int(part[1]) < self.articles:
            return self.read(int(part[1]), 2 if part[2] else 1)
        return None

    def home(self) -> str:
        nav = self.nav(lambda n: f"/{FOLDERS[n]}/")
        return self.document(
            "柳湾新闻网",
            f'{nav}<a href="/plus/search.php">搜索</a><ul>'
            + "".join(listed(self.rows(n, 1)[:6], lambda s: self.path(s.number)) for n in range(3))
            + "</ul>",
        )

    def list_page(self, section: int, page: int) -> str:
        pager = "".join(numbered(page, self.pages(section), lambda n: f"list_{section + 1}_{n}.html"))
        rows = listed(self.rows(section, page), lambda s: self.path(s.number))
        nav = self.nav(lambda n: f"/{FOLDERS[n]}/")
        return self.document(
            self.sections[section],
            f'{nav}<div class="listbox"><ul class="e2">{rows}</ul></div>'
            f'<div class="dede_pages"><ul class="pagelist">{pager}</ul></div>',
        )

    def read(self, number: int, part: int) -> str | None:
        story = self.story(number)
        further = number % 9 == 0
        if part == 2 and not further:
            return None
        cut = len(story.paragraphs) - 1 if further else len(story.paragraphs)
        told = story.paragraphs[:cut] if part == 1 else story.paragraphs[cut:]
        text = "".join(f"<p>{line}</p>" for line in told)
        pager = ""
        if further:
            links = f'<a>共2页</a><a href="{number}.html">1</a><a href="{number}_2.html">2</a>'
            pager = f'<div class="dede_pages"><ul class="pagelist">{links}'
            pager += f'<a href="{number}_2.html">下一页</a></ul></div>' if part == 1 else "</ul></div>"
        return self.document(
            f"{story.title}_柳湾新闻网",
            f'<div class="place">当前位置: <a href="/">主页</a> > 要闻 > </div><div class="viewbox">'
            f'<div class="title"><h2>{story.title}</h2></div><div class="info"><small>时间:</small>'
            f"{story.day:%Y-%m-%d} {story.clock}<small>来源:</small>柳湾日报 <small>作者:</small>陆远舟</div>"
            f'<div class="content">{text}</div>{pager}</div>',
        )


class PhpSite(SampleSite):
    """PHPCMS: list-1-2.html, show-1-12-1.html."""

    name = "phpcms"
    family = "phpcms"

    def path(self, number: int) -> str:
        return f"/show-{number % 3 + 1}-{number}-1.html"

    def starts(self) -> tuple[str, ...]:
        return tuple(f"/list-{n}-1.html" for n in (1, 2, 3))

    def page(self, path, query, form):
        nav = self.nav(lambda n: f"/list-{n + 1}-1.html")
        if path == "/":
            rows = "".join(listed(self.rows(n, 1), lambda s: self.path(s.number)) for n in range(3))
            return self.document("柳湾新闻网", f"{nav}<ul>{rows}</ul>")
        asked = re.fullmatch(r"/list-(\d)-(\d+)\.html", path)
        if asked:
            section, page = int(asked[1]) - 1, int(asked[2])
            rows = listed(self.rows(section, page), lambda s: self.path(s.number))
            pager = "".join(numbered(page, self.pages(section), lambda n: f"/list-{section + 1}-{n}.html"))
            return self.document(
                self.sections[section],
                f'{nav}<ul class="list lh24 f14">{rows}</ul><div id="pages" class="text-c">{pager}</div>',
            )
        number = number_in(r"/show-\d-(\d+)-1\.html", path)
        if number is None or number >= self.articles:
            return None
        return self.article(
            self.story(number),
            '<div class="crumbs"><a href="/">首页</a> &gt; 正文</div><div id="Article"><h1>{title}<br />'
            '<span>{info}</span></h1><div class="content">{body}</div></div>',
        )


class EmpireSite(SampleSite):
    """EmpireCMS: index_2.html, /yaowen/2024-05-01/12.html."""

    name = "empire"
    family = "empire"

    def path(self, number: int) -> str:
        story = self.story(number)
        return f"/{FOLDERS[story.section]}/{story.day:%Y-%m-%d}/{number}.html"

    def starts(self) -> tuple[str, ...]:
        return tuple(f"/{folder}/" for folder in FOLDERS)

    def page(self, path, query, form):
        nav = self.nav(lambda n: f"/{FOLDERS[n]}/")
        if path == "/":
            rows = "".join(listed(self.rows(n, 1), lambda s: self.path(s.number)) for n in range(3))
            return self.document("柳湾新闻网", f'{nav}<form action="/e/search/"></form><ul>{rows}</ul>')
        asked = re.fullmatch(r"/(\w+)/(?:index(?:_(\d+))?\.html)?", path)
        if asked and asked[1] in FOLDERS:
            section, page = FOLDERS.index(asked[1]), int(asked[2] or 1)
            rows = listed(self.rows(section, page), lambda s: self.path(s.number))

            def link(n: int) -> str:
                return f"/{asked[1]}/index.html" if n == 1 else f"/{asked[1]}/index_{n}.html"

            pager = "".join(numbered(page, self.pages(section), link))
            return self.document(
                self.sections[section], f'{nav}<ul>{rows}</ul><div class="page">{pager}</div>'
            )
        number = number_in(r"/\w+/[\d-]+/(\d+)\.html", path)
        if number is None or number >= self.articles:
            return None
        return self.article(
            self.story(number),
            '<table class="title_info"><tr><td><h1>{title}</h1></td></tr><tr><td class="info_text">{info}'
            '</td></tr></table><table><tr><td id="text">{body}</td></tr></table>',
        )
