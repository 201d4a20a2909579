"""A site of Founder's web system: node_1_2.htm, fields in a comment."""

import re

from platform_sites.site import SampleSite, listed, number_in, numbered


class FounderSite(SampleSite):
    """/node_1.htm, /node_1_2.htm; /content/2024-05/01/content_12.html."""

    name = "founder"
    family = "founder"

    def path(self, number: int) -> str:
        return f"/content/{self.story(number).day:%Y-%m/%d}/content_{number}.html"

    def starts(self) -> tuple[str, ...]:
        return tuple(f"/node_{n}.htm" for n in (1, 2, 3))

    def page(self, path, query, form):
        nav = self.nav(lambda n: f"/node_{n + 1}.htm")
        if path == "/":
            rows = "".join(listed(self.rows(n, 1), lambda s: self.path(s.number)) for n in range(3))
            return self.document("柳湾新闻网", f"{nav}<ul>{rows}</ul>")
        asked = re.fullmatch(r"/node_(\d)(?:_(\d+))?\.htm", path)
        if asked:
            section, page = int(asked[1]) - 1, int(asked[2] or 1)
            rows = listed(self.rows(section, page), lambda s: self.path(s.number)[1:], dated=False)

            def link(n: int) -> str:
                return f"node_{asked[1]}.htm" if n == 1 else f"node_{asked[1]}_{n}.htm"

            pager = "".join(numbered(page, self.pages(section), link))
            return self.document(self.sections[section], f'{nav}<ul>{rows}</ul><div id="page">{pager}</div>')
        number = number_in(r"/content/[\d/-]+/content_(\d+)\.html", path)
        if number is None or number >= self.articles:
            return None
        story = self.story(number)
        block = (
            f"<!--enpproperty <articleid>{number}</articleid><date>{story.day} {story.clock}:00</date>"
            f"<author>陆远舟</author><title>{story.title}</title><keyword>柳湾</keyword>"
            "<nodename>要闻</nodename><source>柳湾日报</source>/enpproperty-->"
        )
        return self.article(
            story,
            block
            + '<h1>{title}</h1><p>{info}</p><div id="ozoom"><!--enpcontent-->{body}<!--/enpcontent--></div>',
        )
