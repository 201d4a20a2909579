"""Sites of WordPress, with its REST interface open and closed."""

import json
import re

from platform_sites.site import Answer, SampleSite, Story, listed, number_in, numbered


class WordPressSite(SampleSite):
    """/wp-json/wp/v2/posts, /2024/05/01/12/."""

    name = "wordpress"
    family = "wordpress"
    sections = ("本地",)
    open = True

    def path(self, number: int) -> str:
        return f"/{self.story(number).day:%Y/%m/%d}/{number}/"

    def page(self, path, query, form):
        if path == "/wp-json/wp/v2/posts":
            return self.posts(int(query["page"]), int(query["per_page"]))
        if path == "/feed/":
            return self.feed()
        found = re.fullmatch(r"/(?:page/(\d+)/)?", path)
        if found:
            page = int(found[1] or 1)
            rows = listed(self.rows(0, page), lambda s: self.path(s.number))
            pager = "".join(numbered(page, self.pages(0), lambda n: f"/page/{n}/"))
            return self.document(
                "柳湾誌", f'<ul>{rows}</ul><div class="nav-links">{pager}</div>', self.head()
            )
        number = number_in(r"/\d+/\d+/\d+/(\d+)/", path)
        if number is None or number >= self.articles:
            return None
        return self.article(
            self.story(number),
            '<h1 class="entry-title">{title}</h1><div class="meta">{info}</div>'
            '<div class="entry-content">{body}</div>',
            head=self.head(),
        )

    def head(self) -> str:
        """What its themes write into the head."""
        return (
            '<link rel="alternate" type="application/rss+xml" href="/feed/">'
            '<link rel="stylesheet" href="/wp-content/themes/liuwan/style.css">'
        )

    def posts(self, page: int, size: int) -> Answer:
        """A page of posts; a status 400 beyond the last."""
        if not self.open:
            return Answer(b'{"code":"rest_disabled"}', "application/json", 401)
        numbers = self.numbers(0)[(page - 1) * size : page * size]
        if not numbers:
            return Answer(b'{"code":"rest_post_invalid_page_number"}', "application/json", 400)
        rows = [self.post(self.story(number)) for number in numbers]
        return Answer(json.dumps(rows).encode(), "application/json; charset=UTF-8")

    def post(self, story: Story) -> dict[str, object]:
        """One post."""
        return {
            "date": f"{story.day}T{story.clock}:00",
            "link": self.path(story.number),
            "title": {"rendered": story.title},
        }

    def feed(self) -> Answer:
        """The ten newest posts."""
        entries = "".join(
            f"<item><title>{s.title}</title><link>{self.path(s.number)}</link>"
            f"<pubDate>{s.day:%a, %d %b %Y} {s.clock}:00 +0000</pubDate></item>"
            for s in self.rows(0, 1)[:10]
        )
        page = f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>{entries}</channel></rss>'
        return Answer(page.encode(), "application/rss+xml; charset=UTF-8")


class ClosedWordPressSite(WordPressSite):
    """The interface answers 401; the feed has the newest, the pages have all."""

    name = "wordpress-closed"
    open = False
