"""Regional channels in the manner of People.cn (GBK, rolling list as JSON) and Xinhua (lists by JSONP)."""

import json
import re

from platform_sites.site import Answer, SampleSite, listed, number_in, numbered

SHOWN = 5
"""Pages a People.cn list keeps; older stories are in the rolling list only."""


class PeopleSite(SampleSite):
    """/GB/101/index.html, index2.html; /n2/2024/0501/c101-12.html."""

    name = "people"
    family = "people"
    charset, declared = "gb18030", "GB2312"

    def path(self, number: int) -> str:
        story = self.story(number)
        return f"/n2/{story.day:%Y/%m%d}/c{101 + story.section}-{number}.html"

    def starts(self) -> tuple[str, ...]:
        return tuple(f"/GB/{n}/index.html" for n in (101, 102, 103))

    def extras(self):
        return {"feeds": ["/GB/101/roll/index.js"]}

    def page(self, path, query, form):
        nav = self.nav(lambda n: f"/GB/{101 + n}/index.html")
        if path == "/":
            rows = "".join(listed(self.rows(n, 1), lambda s: self.path(s.number)) for n in range(3))
            return self.document("柳湾频道", f'{nav}<div id="rwb_navpath"></div><ul>{rows}</ul>')
        if path == "/GB/101/roll/index.js":
            return self.roll()
        asked = re.fullmatch(r"/GB/(10[123])/index(\d*)\.html", path)
        if asked:
            section, page = int(asked[1]) - 101, int(asked[2] or 1)

            def link(n: int) -> str:
                return "index.html" if n == 1 else f"index{n}.html"

            rows = listed(self.rows(section, page), lambda s: self.path(s.number))
            pager = "".join(numbered(page, min(SHOWN, self.pages(section)), link))
            return self.document(
                self.sections[section], f'{nav}<ul>{rows}</ul><div class="page_n">{pager}</div>'
            )
        number = number_in(r"/n2/\d{4}/\d{4}/c\d+-(\d+)\.html", path)
        if number is None or number >= self.articles:
            return None
        return self.article(
            self.story(number),
            '<div id="rwb_navpath"><a href="/">柳湾频道</a>&gt;&gt;要闻</div><h1>{title}</h1>'
            '<div class="box01">{info}</div><div id="rwb_zw">{body}</div>',
        )

    def roll(self) -> Answer:
        """The rolling list."""
        items = []
        for number in range(self.articles - 1, -1, -1):
            story = self.story(number)
            items.append(
                {
                    "id": str(number),
                    "title": story.title,
                    "url": self.path(number),
                    "date": f"{story.day} {story.clock}",
                }
            )
        return Answer(
            json.dumps({"items": items}, ensure_ascii=False).encode("gb18030"), "application/x-javascript"
        )


class XinhuaSite(SampleSite):
    """/yw.htm, whose script asks nodeart/list; /yw/2024-05/01/c_12.htm."""

    name = "xinhua"
    family = "xinhua"
    per_page = 35

    def path(self, number: int) -> str:
        return f"/yw/{self.story(number).day:%Y-%m/%d}/c_{number}.htm"

    def starts(self) -> tuple[str, ...]:
        return tuple(f"/yw{n}.htm" for n in (1, 2, 3))

    def page(self, path, query, form):
        nav = self.nav(lambda n: f"/yw{n + 1}.htm")
        if path == "/":
            rows = "".join(listed(self.rows(n, 1), lambda s: self.path(s.number)) for n in range(3))
            return self.document("柳湾频道", f"{nav}<ul>{rows}</ul>")
        section = number_in(r"/yw(\d)\.htm", path)
        if section:
            rows = listed(self.rows(section - 1, 1)[:10], lambda s: self.path(s.number))
            script = (
                f"<script>var nid = {1000 + section}; var src = '/nodeart/list?nid=' + nid"
                " + '&pgnum=' + page + '&cnt=35&tp=1&orderby=1';</script>"
            )
            return self.document(self.sections[section - 1], f'{nav}<ul id="list">{rows}</ul>{script}')
        if path == "/nodeart/list":
            return self.nodes(int(query["nid"]) - 1001, int(query["pgnum"]))
        number = number_in(r"/yw/[\d-]+/\d+/c_(\d+)\.htm", path)
        if number is None or number >= self.articles:
            return None
        return self.article(
            self.story(number),
            '<h1 id="title">{title}</h1><div class="h-info">{info}</div><div id="p-detail">{body}</div>',
        )

    def nodes(self, section: int, page: int) -> Answer:
        """One page of a node, in parentheses."""
        rows = [
            {
                "Title": s.title,
                "LinkUrl": self.path(s.number),
                "PubTime": f"{s.day} {s.clock}:00",
                "SourceName": "",
            }
            for s in self.rows(section, page)
        ]
        data = {"status": 0, "data": {"list": rows}, "totalnum": len(self.numbers(section))}
        return Answer(f"({json.dumps(data)})".encode(), "text/javascript; charset=utf-8")
