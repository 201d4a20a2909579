"""A site of Discuz! X: everything behind portal.php; readers' threads among the links."""

from platform_sites.site import SampleSite, listed, numbered


class DiscuzSite(SampleSite):
    """portal.php?mod=list&catid=1&page=2, portal.php?mod=view&aid=12."""

    name = "discuz"
    family = "discuz"

    def path(self, number: int) -> str:
        return f"/portal.php?mod=view&aid={number}"

    def starts(self) -> tuple[str, ...]:
        return tuple(f"/portal.php?mod=list&catid={n}" for n in (1, 2, 3))

    def page(self, path, query, form):
        nav = self.nav(lambda n: f"/portal.php?mod=list&amp;catid={n + 1}")
        threads = '<a href="/thread-81-1-1.html">大家说说今年的灯会该在哪里办才好</a>'
        if path == "/":
            rows = "".join(listed(self.rows(n, 1), lambda s: self.path(s.number)) for n in range(3))
            generator = '<meta name="generator" content="Discuz! X3.4" />'
            return self.document("柳湾网", f"{nav}<ul>{rows}</ul>{threads}", generator)
        if path != "/portal.php":
            return None
        if query.get("mod") == "list":
            section, page = int(query["catid"]) - 1, int(query.get("page", 1))
            link = f"/portal.php?mod=list&amp;catid={section + 1}&amp;page="
            rows = listed(self.rows(section, page), lambda s: self.path(s.number).replace("&", "&amp;"))
            pager = "".join(numbered(page, self.pages(section), lambda n: f"{link}{n}"))
            return self.document(
                self.sections[section], f'{nav}<ul>{rows}</ul>{threads}<div class="pg">{pager}</div>'
            )
        number = int(query.get("aid", self.articles))
        if number >= self.articles:
            return None
        return self.article(
            self.story(number),
            '<div id="pt"><div class="z"><a href="/">柳湾网</a></div></div><h1 class="ph">{title}</h1>'
            '<p class="xg1">{info}</p><table><tr><td id="article_content">{body}</td></tr></table>',
        )
