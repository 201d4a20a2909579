"""A site of Enorth WebPublisher: a home that refreshes, archives counting downward, specials without body."""

import re

from platform_sites.site import SampleSite, listed, number_in

FRONT = 8
BLOCK = '<!--enorth cms block start, name="v5.latest"-->'


class EnorthSite(SampleSite):
    """/yw/index.shtml, /system/count//001/c001_000012.shtml; /system/2024/05/01/010000012.shtml."""

    name = "enorth"
    family = "enorth"
    charset, declared = "gb18030", "gb2312"

    def path(self, number: int) -> str:
        return f"/system/{self.story(number).day:%Y/%m/%d}/{10_000_000 + number:09}.shtml"

    def starts(self) -> tuple[str, ...]:
        return tuple(f"/{n}/index.shtml" for n in (1, 2, 3))

    def archive(self, section: int, page: int) -> str:
        """Address of a section's archive page; the oldest is 1, the newest has the index's name."""
        folder = f"/system/count/000{section + 1}/000000000000"
        if page == self.pages(section):
            return f"{folder}/c000{section + 1}000000000000.shtml"
        return f"{folder}/000/000/c000{section + 1}000000000000_{page:09}.shtml"

    def page(self, path, query, form):
        nav = self.nav(lambda n: f"/{n + 1}/index.shtml")
        if path == "/":
            return '<html><head><meta http-equiv="refresh" content="0; url=/home.shtml"></head></html>'
        if path == "/home.shtml":
            rows = "".join(listed(self.rows(n, 1)[:FRONT], lambda s: self.path(s.number)) for n in range(3))
            return self.document("柳湾新闻网", f"{nav}{BLOCK}<ul>{rows}</ul>")
        front = re.fullmatch(r"/(\d)/index\.shtml", path)
        if front:
            return self.front(int(front[1]) - 1, nav)
        counted = re.fullmatch(r"/system/count/000(\d)/.*/c\d+(?:_(\d+))?\.shtml", path)
        if counted:
            section = int(counted[1]) - 1
            return self.list_page(section, int(counted[2] or self.pages(section)), nav)
        if path.startswith("/cms_udf/"):
            return self.document("特别策划", f'{BLOCK}<img src="/banner.jpg">{nav}')
        number = number_in(r"/system/\d{4}/\d\d/\d\d/(\d+)\.shtml", path)
        if number is None or not 0 <= number - 10_000_000 < self.articles:
            return None
        return self.article(
            self.story(number - 10_000_000),
            '<div class="weizhi">您当前的位置 ：新闻 &gt; 要闻</div><div class="end-k"><h1>{title}</h1>'
            '<div class="time">{info}</div><div class="neirong">' + BLOCK + "{body}</div></div>",
        )

    def front(self, section: int, nav: str) -> str:
        """The newest stories, a special among them, and the way into the archive."""
        rows = listed(self.rows(section, 1)[:FRONT], lambda s: self.path(s.number))
        special = (
            '<li><a href="/cms_udf/2024/chungeng/index.shtml">特别策划：春耕时节里的柳湾田野记事</a></li>'
        )
        more = f'<a href="{self.archive(section, self.pages(section))}">更多&gt;&gt;</a>'
        return self.document(self.sections[section], f"{nav}{BLOCK}<ul>{special}{rows}</ul>{more}")

    def list_page(self, section: int, page: int, nav: str) -> str:
        """An archive page: numbered links only, in falling order, none called next."""
        last = self.pages(section)
        rows = listed(self.rows(section, last - page + 1), lambda s: self.path(s.number))
        around = range(min(last, page + 3), max(0, page - 4), -1)
        links = "".join(
            f"<b>{last - n + 1}</b>"
            if n == page
            else f'<a href="{self.archive(section, n)}">[{last - n + 1}]</a>'
            for n in around
        )
        return self.document(self.sections[section], f"{nav}{BLOCK}<ul>{rows}</ul><div>{links}</div>")
