"""Digital newspapers in Founder's manner, old (GBK, image maps), new and for phones; every day an issue."""

import re
from datetime import date, timedelta

from platform_sites.site import LAST_DAY, PER_DAY, Answer, SampleSite, number_in

LEAVES = 3
"""Pages to an issue."""


class PaperSite(SampleSite):
    """An issue a day of twelve stories on three pages."""

    family = "founder-epaper"
    mark: re.Pattern[str]

    def layout(self, day: date, leaf: int) -> str:
        """Path of a page of an issue."""
        raise NotImplementedError

    def first_day(self) -> date:
        """Day of the oldest issue."""
        return LAST_DAY - timedelta(days=(self.articles - 1) // PER_DAY)

    def arguments(self) -> dict[str, str]:
        return {"since": str(self.first_day()), "until": str(LAST_DAY)}

    def of_leaf(self, day: date, leaf: int) -> list[int]:
        """Numbers of the stories on a page of an issue."""
        newest = self.articles - 1 - (LAST_DAY - day).days * PER_DAY
        return [n for n in range(newest, max(newest - PER_DAY, -1), -1) if n % LEAVES == leaf]

    def leaf_page(self, day: date, leaf: int) -> str | None:
        """A page of an issue: its picture's areas, its list, the other pages, the day before."""
        if not self.first_day() <= day <= LAST_DAY:
            return None
        stories = [self.story(number) for number in self.of_leaf(day, leaf)]
        areas = "".join(f'<area coords="0,0,9,9" href="{self.path(s.number)}">' for s in stories)
        rows = "".join(f'<li><a href="{self.path(s.number)}">{s.title}</a></li>' for s in stories[1:])
        leaves = "".join(
            f'<a id=pageLink href="{self.layout(day, n)}">第0{n + 1}版：版面{n + 1}</a>'
            for n in range(LEAVES)
        )
        before = self.layout(day - timedelta(days=1), 0)
        return self.document(
            f"柳湾日报 {day}",
            f'<map name="PagePicMap">{areas}</map>{leaves}<ul class="main-ed-articlenav-list">{rows}</ul>'
            f'<a href="{before}">上一期</a>',
        )

    def read(self, number: int) -> str | None:
        """An article: no time, the byline in its first paragraph."""
        if number >= self.articles:
            return None
        story = self.story(number)
        text = "".join(
            f"<p>{line}</p>"
            for line in [f"本报讯（记者 陆远舟）{story.paragraphs[0]}", *story.paragraphs[1:]]
        )
        return self.document(
            f"{story.title}--柳湾日报",
            f"<founder-title><h1>{story.title}</h1></founder-title><div>{story.day:%Y年%m月%d日}</div>"
            f'<div id="ozoom"><founder-content>{text}</founder-content></div>',
        )


class OldPaperSite(PaperSite):
    """/html/2024-05/01/node_2.htm with content_12.htm beside; the home page refreshes to paperindex.htm."""

    name = "epaper-old"
    charset, declared = "gb18030", "gb2312"

    def path(self, number: int) -> str:
        return f"/html/{self.story(number).day:%Y-%m/%d}/content_{number}.htm"

    def layout(self, day: date, leaf: int) -> str:
        return f"/html/{day:%Y-%m/%d}/node_{leaf + 2}.htm"

    def page(self, path, query, form):
        target = {"/": "paperindex.htm", "/paperindex.htm": self.layout(LAST_DAY, 0)[1:]}.get(path)
        if target:
            return (
                f'<html><head><meta http-equiv="refresh" content="0;URL={target}"></head><body></body></html>'
            )
        found = re.fullmatch(r"/html/(\d{4})-(\d\d)/(\d\d)/(node|content)_(\d+)\.htm", path)
        if not found:
            return None
        if found[4] == "content":
            return self.read(int(found[5]))
        return self.leaf_page(date(int(found[1]), int(found[2]), int(found[3])), int(found[5]) - 2)


class NewPaperSite(PaperSite):
    """/pc/layout/202405/01/node_01.html with /pc/content/202405/01/content_12.html; a script leads there."""

    name = "epaper-new"

    def path(self, number: int) -> str:
        return f"/pc/content/{self.story(number).day:%Y%m/%d}/content_{number}.html"

    def layout(self, day: date, leaf: int) -> str:
        return f"/pc/layout/{day:%Y%m/%d}/node_{leaf + 1:02}.html"

    def starts(self) -> tuple[str, ...]:
        return ("/pc/layout/index.html",)

    def page(self, path, query, form):
        if path in {"/", "/pc/layout/index.html"}:
            target = self.layout(LAST_DAY, 0)
            return Answer(f"<html><script>window.location.href = '{target}';</script></html>".encode())
        found = re.fullmatch(r"/pc/(layout|content)/(\d{4})(\d\d)/(\d\d)/(?:node|content)_(\d+)\.html", path)
        if not found:
            return None
        if found[1] == "content":
            return self.read(int(found[5]))
        return self.leaf_page(date(int(found[2]), int(found[3]), int(found[4])), int(found[5]) - 1)


class PhonePaperSite(PaperSite):
    """/lwrb/mobile/2024/20240501/20240501_m.html, a whole issue whose links a script opens."""

    name = "epaper-phone"

    def path(self, number: int) -> str:
        day = self.story(number).day
        leaf = f"{day:%Y%m%d}_00{number % LEAVES + 1}"
        return f"/lwrb/mobile/{day:%Y/%Y%m%d}/{leaf}/content_{leaf}_{number}.htm"

    def layout(self, day: date, leaf: int) -> str:
        return f"/lwrb/mobile/{day:%Y/%Y%m%d/%Y%m%d}_m.html"

    def starts(self) -> tuple[str, ...]:
        return ("/lwrb/paperindex.htm",)

    def page(self, path, query, form):
        if path in {"/", "/lwrb/paperindex.htm"}:
            return f"<script>window.location.href='{self.layout(LAST_DAY, 0)}'</script>"
        found = re.fullmatch(r"/lwrb/mobile/\d{4}/(\d{4})(\d\d)(\d\d)/\d{8}_(.+)", path)
        if not found:
            return None
        if found[4] != "m.html":
            number = number_in(r"00\d/content_\d{8}_00\d_(\d+)\.htm", found[4])
            return None if number is None else self.read(number)
        day = date(int(found[1]), int(found[2]), int(found[3]))
        return self.issue_page(day) if self.first_day() <= day <= LAST_DAY else None

    def issue_page(self, day: date) -> str:
        """All leaves of an issue, one below the other."""
        here = self.layout(day, 0).rpartition("/")[0]
        leaves = "".join(
            f'<div pdf_href="{day:%Y%m%d}_00{leaf + 1}/a.pdf">第{leaf + 1}版</div><ul>'
            + "".join(
                f'<li><a data-href="./{self.path(number).removeprefix(here + "/")}#page{leaf}">'
                f"{self.story(number).title}</a></li>"
                for number in self.of_leaf(day, leaf)
            )
            + "</ul>"
            for leaf in range(LEAVES)
        )
        return self.document(f"柳湾日报 {day}", leaves)


class OtherPaperSite(PaperSite):
    """/lwrb/content/20240501/Page01NU.htm with Articel12MT.htm; two pages refresh on the way to an issue."""

    name = "epaper-other"
    family = "epaper"

    def path(self, number: int) -> str:
        return f"/lwrb/content/{self.story(number).day:%Y%m%d}/Articel{number}MT.htm"

    def layout(self, day: date, leaf: int) -> str:
        return f"/lwrb/content/{day:%Y%m%d}/Page{leaf + 1:02}NU.htm"

    def page(self, path, query, form):
        issue = f"/lwrb/content/{LAST_DAY:%Y%m%d}/IssueIndex.htm"
        target = {"/": issue, issue: "Page01NU.htm"}.get(path)
        if target:
            return f'<html><head><meta http-equiv="refresh" content="0; URL={target}"></head></html>'
        found = re.fullmatch(r"/lwrb/content/(\d{4})(\d\d)(\d\d)/(Page|Articel)(\d+)(?:NU|MT)\.htm", path)
        if not found:
            return None
        if found[4] == "Articel":
            return self.read(int(found[5]))
        return self.leaf_page(date(int(found[1]), int(found[2]), int(found[3])), int(found[5]) - 1)
